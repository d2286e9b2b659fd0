package dev.hindcast.metric.scope;

import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.query.Cell;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Picks the incidents that the measurement counts, so that lists and figures speak of the same ones. */
public final class ScopedIncidents {
    private ScopedIncidents() {}

    /** An incident and its day, which is worked out once: sorting asks for it again and again. */
    private record Dated(Incident incident, LocalDate day) {
        private static final Comparator<Dated> BY_DAY = Comparator.comparing(Dated::day)
                .thenComparing(dated -> dated.incident().id());
    }

    /** Returns those in scope, by day and then by id; without a day last. */
    public static List<Incident> of(List<Incident> incidents, Scope scope, ReportingCalendar calendar) {
        return incidents.stream()
                .map(incident -> new Dated(incident, calendar.dayOf(incident).orElse(LocalDate.MAX)))
                .filter(dated -> isIn(dated, scope, calendar))
                .sorted(Dated.BY_DAY)
                .map(Dated::incident)
                .toList();
    }

    private static boolean isIn(Dated dated, Scope scope, ReportingCalendar calendar) {
        Incident incident = dated.incident();
        boolean known = !dated.day().equals(LocalDate.MAX);
        boolean late = scope.from().isEmpty()
                || known && !dated.day().isBefore(scope.from().get());
        boolean early =
                scope.to().isEmpty() || known && !dated.day().isAfter(scope.to().get());
        return late
                && early
                && !scope.excluded().contains(incident.kind())
                && scope.where().entrySet().stream()
                        .allMatch(fixed -> fixed.getKey().of(incident, calendar).stream()
                                .map(Cell::print)
                                .anyMatch(fixed.getValue()::equals));
    }
}
