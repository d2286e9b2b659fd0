package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.model.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Incidents in the order in which they began. */
final class InOrder {
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::day)
            .thenComparing(Placed::began)
            .thenComparing(placed -> placed.incident().id());

    private InOrder() {}

    /** An incident with what it is ordered by, told once and not at each comparison. */
    private record Placed(LocalDate day, Instant began, Incident incident) {}

    /** Returns those with a day, by day, then by time where there is one, then by id. */
    static List<Incident> incidents(Cases cases) {
        return cases.incidents().stream()
                .flatMap(incident -> cases
                        .calendar()
                        .dayOf(incident)
                        .map(day -> new Placed(day, Cases.began(incident).orElse(Instant.MAX), incident))
                        .stream())
                .sorted(ORDER)
                .map(Placed::incident)
                .toList();
    }
}
