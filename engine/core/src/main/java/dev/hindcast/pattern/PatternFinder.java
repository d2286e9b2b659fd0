package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.match.Blocks;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import dev.hindcast.rootcause.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds which incidents belong together. Used once; not thread-safe. */
public final class PatternFinder {
    /** So many earlier incidents are named for one, in each relation. */
    private static final int MOST_EARLIER = 3;

    private static final Comparator<Candidate> CLOSEST = Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparing(c -> -c.earlier().index());

    private final FeatureTable table;
    private final RelationRules rules;
    private final Confirmations confirmations;
    /** Candidates by the index of the later incident. */
    private final Map<Integer, List<Candidate>> found = new TreeMap<>();

    private PatternFinder(FeatureTable table, Confirmations confirmations) {
        this.table = table;
        this.rules = new RelationRules(new Likeness(table));
        this.confirmations = confirmations;
    }

    /**
     * Looks for duplicates, accounts of one event and repeats.
     *
     * @param incidents with their causes
     * @param taxonomy for the mechanisms
     * @param confirmations what people said before
     */
    public static IncidentPatterns find(List<Incident> incidents, Taxonomy taxonomy, Confirmations confirmations) {
        PatternFinder finder = new PatternFinder(FeatureTable.of(incidents, taxonomy), confirmations);
        Blocks.pairs(finder.table, finder::consider);
        return finder.result();
    }

    private void consider(Features earlier, Features later) {
        rules.relate(earlier, later).ifPresent(this::keep);
    }

    private void keep(Candidate candidate) {
        List<Candidate> kept = found.computeIfAbsent(candidate.later().index(), index -> new ArrayList<>());
        boolean known = kept.stream().anyMatch(other -> other.earlier() == candidate.earlier());
        if (known || rejected(candidate)) {
            return;
        }
        kept.add(candidate);
        List<Candidate> alike = kept.stream()
                .filter(other -> other.relation() == candidate.relation())
                .sorted(CLOSEST)
                .toList();
        if (alike.size() > MOST_EARLIER) {
            kept.remove(alike.get(MOST_EARLIER));
        }
    }

    private boolean rejected(Candidate candidate) {
        return confirmations
                .about(candidate.earlier().incident(), candidate.later().incident())
                .map(Optional::isEmpty)
                .orElse(false);
    }

    private IncidentPatterns result() {
        List<Candidate> candidates = new ArrayList<>();
        found.values().forEach(kept -> {
            // The second document about an incident is no incident of its own.
            boolean copy = kept.stream().anyMatch(candidate -> candidate.relation() == Relation.DUPLICATE);
            kept.stream()
                    .filter(candidate -> !copy || candidate.relation() == Relation.DUPLICATE)
                    .forEach(candidates::add);
        });
        LinkMaker maker = new LinkMaker(table);
        Map<String, Features> byPath = confirmations.said().isEmpty() ? Map.of() : Confirmed.byPath(table);
        List<Link> links = new ArrayList<>(Confirmed.links(confirmations, byPath, new Likeness(table), maker));
        candidates.stream()
                .filter(candidate -> confirmations
                        .about(candidate.earlier().incident(), candidate.later().incident())
                        .isEmpty())
                .map(candidate -> maker.link(candidate, Verdict.SUSPECTED))
                .forEach(links::add);
        links.sort(Comparator.comparing(Link::relation)
                .thenComparing(link -> link.later().source().path())
                .thenComparing(link -> -link.score())
                .thenComparing(link -> link.earlier().source().path()));
        return new IncidentPatterns(links, Clusters.of(links), Mechanisms.established(confirmations, byPath));
    }
}
