package dev.hindcast.publish.facts;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.compare.Step;
import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.insight.trend.StillOpen;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.publish.period.Quarters;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The incidents up to the end of the period, also those before it: a quarter is compared with earlier ones. Those in quarters far
 * from the others, by which a mistyped year betrays itself, are left out as they are on the page.
 *
 * @param input what the report is made from
 * @param scope that of the report without its beginning
 * @param cases the incidents in it
 */
record History(ReportInput input, Scope scope, Cases cases) {
    static History of(ReportInput input) {
        ReportingCalendar calendar = input.calendar();
        Scope asked = input.scope();
        Scope scope = new Scope(Optional.empty(), asked.to(), asked.where(), asked.excluded());
        List<String> shown = Quarters.of(
                        input.measurement().measure(new IncidentCount(), List.of(IncidentColumn.QUARTER), scope),
                        calendar)
                .shown();
        List<Incident> incidents = ScopedIncidents.of(input.incidents(), scope, calendar).stream()
                .filter(incident -> isShown(calendar.dayOf(incident), shown, calendar))
                .toList();
        return new History(input, scope, new Cases(incidents, calendar, asOf(input, incidents, shown)));
    }

    private static boolean isShown(Optional<LocalDate> day, List<String> shown, ReportingCalendar calendar) {
        return day.isEmpty() || shown.contains(calendar.quarterOf(day.get()));
    }

    /** The end of the data, but not beyond the last quarter that is shown: one mistyped time is no end. */
    private static Instant asOf(ReportInput input, List<Incident> incidents, List<String> shown) {
        Optional<Instant> named = input.measurement().catalog().asOf();
        // Later than anything the documents mention: that only the user can have said.
        if (named.isPresent() && named.get().isAfter(Cases.endOfData(input.incidents()))) {
            return named.get();
        }
        ReportingCalendar calendar = input.calendar();
        Instant end = named.orElseGet(() -> Cases.endOfData(incidents));
        if (shown.isEmpty()) {
            return end;
        }
        Instant last = calendar.startOf(calendar.next(shown.get(shown.size() - 1)))
                .atStartOfDay(calendar.zone())
                .toInstant()
                .minusSeconds(1);
        return end.isAfter(last) ? last : end;
    }

    Insights insights(String quarter, long seed) {
        return Insights.of(input.measurement(), scope, cases, quarter, mechanisms(), seed);
    }

    /** Those that people have looked at, among the incidents that count. */
    private List<List<Incident>> mechanisms() {
        Set<String> counted = cases.incidents().stream().map(Incident::id).collect(Collectors.toSet());
        return input.patterns().mechanisms().stream()
                .map(group -> group.stream()
                        .filter(incident -> counted.contains(incident.id()))
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Returns the curves of the quarter and the one before. */
    Map<String, StillOpen> open(String quarter) {
        Map<String, StillOpen> curves = new LinkedHashMap<>();
        for (String each : List.of(quarter, Step.PREVIOUS.from(quarter, cases.calendar()))) {
            curves.put(each, StillOpen.of(cases.in(each), DurationDefinition.TIME_TO_RESOLVE));
        }
        return curves;
    }
}
