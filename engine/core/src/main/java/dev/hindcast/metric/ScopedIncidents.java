package dev.hindcast.metric;

import dev.hindcast.model.Incident;
import dev.hindcast.query.Cell;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Picks the incidents that the measurement counts, so that lists and figures speak of the same ones. */
public final class ScopedIncidents {
    private ScopedIncidents() {}

    /** Returns those in scope, by day and then by id; without a day last. */
    public static List<Incident> of(List<Incident> incidents, Scope scope, ReportingCalendar calendar) {
        Comparator<Incident> byDay =
                Comparator.comparing(incident -> calendar.dayOf(incident).orElse(LocalDate.MAX));
        return incidents.stream()
                .filter(incident -> isIn(incident, scope, calendar))
                .sorted(byDay.thenComparing(Incident::id))
                .toList();
    }

    private static boolean isIn(Incident incident, Scope scope, ReportingCalendar calendar) {
        Optional<LocalDate> day = calendar.dayOf(incident);
        boolean late = scope.from().isEmpty()
                || day.filter(d -> !d.isBefore(scope.from().get())).isPresent();
        boolean early = scope.to().isEmpty()
                || day.filter(d -> !d.isAfter(scope.to().get())).isPresent();
        return late
                && early
                && !scope.excluded().contains(incident.kind())
                && scope.where().entrySet().stream()
                        .allMatch(fixed -> fixed.getKey().of(incident, calendar).stream()
                                .map(Cell::print)
                                .anyMatch(fixed.getValue()::equals));
    }
}
