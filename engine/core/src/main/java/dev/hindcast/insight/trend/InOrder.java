package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.model.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Incidents in the order in which they began. */
final class InOrder {
    private InOrder() {}

    /** Returns those with a day, by day, then by time where there is one, then by id. */
    static List<Incident> incidents(Cases cases) {
        Comparator<Incident> byDay = Comparator.comparing(
                incident -> cases.calendar().dayOf(incident).orElse(LocalDate.MAX));
        return cases.incidents().stream()
                .filter(incident -> cases.calendar().dayOf(incident).isPresent())
                .sorted(byDay.thenComparing(incident -> Cases.began(incident).orElse(Instant.MAX))
                        .thenComparing(Incident::id))
                .toList();
    }
}
