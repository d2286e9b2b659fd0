package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds documents that tell of one incident. Two are taken for one if they carry the same key and began within a day; if they began within
 * minutes of each other, in one organisation, under similar titles; or if the summary of one is nearly that of the other. Documents that
 * began more than a day apart are never taken for one.
 */
public final class DuplicateSearch {
    private static final List<MilestoneName> ANY_TIME = List.of(MilestoneName.values());
    private static final Duration MINUTES = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    /** Share of the words of two titles that both have. */
    private static final double SIMILAR = 0.5;

    private static final double CONTAINED = 0.8;
    /** Shorter summaries are alike by chance. */
    private static final int FEWEST_SHINGLES = 12;
    /** More documents than this that share a run of words share a phrase of the house, not an incident. */
    private static final int MOST_TOGETHER = 20;

    private final List<Incident> incidents;
    private final Map<String, Duplicate> found = new HashMap<>();

    private DuplicateSearch(List<Incident> incidents) {
        this.incidents = incidents.stream()
                .sorted(Comparator.<Incident, String>comparing(i -> i.source().path())
                        .thenComparing(Incident::id))
                .toList();
    }

    /** Returns the pairs, by the source of the first and then the second; the order of the incidents does not matter. */
    public static List<Duplicate> find(List<Incident> incidents) {
        DuplicateSearch search = new DuplicateSearch(incidents);
        search.byKey();
        search.byStart();
        search.bySummary();
        return search.found.values().stream()
                .sorted(Comparator.<Duplicate, String>comparing(
                                d -> d.first().source().path())
                        .thenComparing(d -> d.second().source().path()))
                .toList();
    }

    /** Keys of collections: {@code path#INC-7}. A mere number says nothing across files. */
    private void byKey() {
        Map<String, List<Incident>> byKey = new HashMap<>();
        for (Incident incident : incidents) {
            String path = incident.source().path();
            int at = path.indexOf('#', path.lastIndexOf('/') + 1);
            String key = at < 0 ? "" : path.substring(at + 1);
            if (key.length() >= 5 && key.matches(".*\\d.*") && !key.matches("\\d+")) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(incident);
            }
        }
        byKey.forEach((key, same) -> pairs(same, (one, other) -> Optional.of("both are called " + key)));
    }

    private void byStart() {
        List<Incident> timed = incidents.stream()
                .filter(incident -> start(incident).isPresent())
                .sorted(Comparator.comparing(incident -> start(incident).orElseThrow()))
                .toList();
        for (int i = 0; i < timed.size(); i++) {
            for (int j = i + 1; j < timed.size() && j <= i + MOST_TOGETHER; j++) {
                if (apart(timed.get(i), timed.get(j)).orElse(DAY).compareTo(MINUTES) > 0) {
                    break;
                }
                boolean one = timed.get(i).organisation().equals(timed.get(j).organisation());
                if (one && similar(timed.get(i).title(), timed.get(j).title())) {
                    add(timed.get(i), timed.get(j), "both began within minutes under similar titles");
                }
            }
        }
    }

    private void bySummary() {
        Map<Integer, List<Incident>> byRun = new HashMap<>();
        // By identity: to hash an incident is to hash all that is known of it.
        Map<Incident, Shingles> texts = new IdentityHashMap<>();
        List<Shingles> all = incidents.parallelStream()
                .map(incident -> Shingles.of(summary(incident)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Incident incident = incidents.get(i);
            Shingles shingles = all.get(i);
            if (shingles.hashes().size() >= FEWEST_SHINGLES) {
                texts.put(incident, shingles);
                // The smallest numbers of two texts that share most of their runs are mostly the same.
                shingles.hashes().stream()
                        .sorted()
                        .limit(4)
                        .forEach(run -> byRun.computeIfAbsent(run, r -> new ArrayList<>())
                                .add(incident));
            }
        }
        for (List<Incident> same : byRun.values()) {
            if (same.size() <= MOST_TOGETHER) {
                pairs(
                        same,
                        (one, other) -> texts.get(one).containment(texts.get(other)) >= CONTAINED
                                ? Optional.of("one summary is nearly the other")
                                : Optional.empty());
            }
        }
    }

    private interface Reason {
        Optional<String> of(Incident one, Incident other);
    }

    private void pairs(List<Incident> same, Reason reason) {
        for (int i = 0; i < same.size() && i < MOST_TOGETHER; i++) {
            for (int j = i + 1; j < same.size() && j < MOST_TOGETHER; j++) {
                Incident one = same.get(i);
                Incident other = same.get(j);
                reason.of(one, other).ifPresent(words -> add(one, other, words));
            }
        }
    }

    private void add(Incident one, Incident other, String reason) {
        boolean far = apart(one, other).filter(gap -> gap.compareTo(DAY) > 0).isPresent();
        boolean inOrder = one.source().path().compareTo(other.source().path()) <= 0;
        Duplicate pair = inOrder ? new Duplicate(one, other, reason) : new Duplicate(other, one, reason);
        if (!far && !one.id().equals(other.id())) {
            found.putIfAbsent(pair.first().id() + " " + pair.second().id(), pair);
        }
    }

    private static Optional<Instant> start(Incident incident) {
        return incident.milestones()
                .firstOf(ANY_TIME)
                .filter(Milestone::hasTimeOfDay)
                .map(Milestone::at);
    }

    private static Optional<Duration> apart(Incident one, Incident other) {
        return start(one)
                .flatMap(a -> start(other).map(b -> Duration.between(a, b).abs()));
    }

    private static boolean similar(String one, String other) {
        Set<String> common = words(one);
        Set<String> all = words(one);
        common.retainAll(words(other));
        all.addAll(words(other));
        return !all.isEmpty() && common.size() >= SIMILAR * all.size();
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static String summary(Incident incident) {
        return incident.sections().stream()
                .filter(section -> section.role() == SectionRole.SUMMARY)
                .map(section -> section.text())
                .collect(Collectors.joining(" "));
    }
}
