package dev.hindcast.conformance;

import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.ZoneBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Incidents drawn at random that use every dimension and give every metric something to count. The same seed gives the same. */
public final class CatalogIncidents {
    /** Later than every one of them begins. */
    public static final Instant AS_OF = Instant.parse("2033-12-31T23:59:59Z");

    private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");
    private static final int MINUTES = 3 * 365 * 24 * 60;
    private static final List<String> NAMES = List.of("api", "é", "a; b", "NA", "web");

    private final Random random;

    /** Draws from this seed on. */
    public CatalogIncidents(long seed) {
        this.random = new Random(seed);
    }

    /** Returns so many. */
    public List<Incident> draw(int count) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            incidents.add(incident("i" + i));
        }
        return incidents;
    }

    /**
     * Returns some of them in groups of one mechanism each.
     *
     * @param incidents at least 72
     */
    public static List<List<Incident>> mechanisms(List<Incident> incidents) {
        List<List<Incident>> groups = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int first = i;
            groups.add(IntStream.range(0, 6)
                    .mapToObj(k -> incidents.get(first + 12 * k))
                    .toList());
        }
        return groups;
    }

    private Incident incident(String id) {
        Evidence evidence = new Evidence("drawn/" + id + ".md", 1, "drawn");
        boolean open = random.nextInt(8) == 0;
        return new Incident(
                id,
                new Source("drawn/" + id + ".md", "markdown"),
                "An outage",
                maybe("org " + random.nextInt(2)),
                maybe(NAMES.get(random.nextInt(NAMES.size()))),
                some(NAMES),
                maybe(new StatedSeverity(Optional.of(any(Severity.values())), "P", evidence)),
                any(IncidentKind.values()),
                open ? IncidentStatus.OPEN : IncidentStatus.RESOLVED,
                Optional.empty(),
                Optional.empty(),
                milestones(open, evidence),
                stated(evidence),
                maybe(new Attributed<>(any(DetectionSource.values()), "drawn", evidence)),
                maybe(new Attributed<>(any(Trigger.values()), "drawn", evidence)),
                some(List.of(Factor.values())).stream()
                        .map(factor -> new Attributed<>(factor, "drawn", evidence))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private Milestones milestones(boolean open, Evidence evidence) {
        Map<MilestoneName, Milestone> milestones = new EnumMap<>(MilestoneName.class);
        Instant at = FIRST.plusSeconds(60L * random.nextInt(MINUTES));
        for (MilestoneName name : MilestoneName.values()) {
            boolean ends = name == MilestoneName.MITIGATED || name == MilestoneName.RESOLVED;
            if (random.nextInt(8) > 0 && !(open && ends)) {
                milestones.put(
                        name, new Milestone(at, Precision.MINUTE, false, ZoneBasis.STATED, Basis.FIELD, evidence));
            }
            // Now and then a step lies before the one before it, or days after.
            at = at.plusSeconds(60L * (random.nextInt(20) == 0 ? random.nextInt(60_000) - 60 : random.nextInt(90)));
        }
        return new Milestones(milestones);
    }

    private List<StatedDuration> stated(Evidence evidence) {
        return random.nextBoolean()
                ? List.of()
                : List.of(new StatedDuration(
                        "time_to_resolve", 60L * random.nextInt(600), Optional.empty(), false, evidence));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> List<T> some(List<T> values) {
        return values.stream()
                .filter(value -> random.nextInt(values.size()) == 0)
                .toList();
    }
}
