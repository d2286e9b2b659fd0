package dev.hindcast.dashboard.filter;

import dev.hindcast.insight.compare.Period;
import dev.hindcast.metric.Scope;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which incidents a page shows, as its address says.
 *
 * @param first day; absent for no bound
 * @param last day; absent for no bound
 * @param where the value of each dimension that is fixed
 */
public record Filter(Optional<LocalDate> first, Optional<LocalDate> last, Map<IncidentColumn, String> where) {
    /** The dimensions that can be fixed. */
    public static final List<IncidentColumn> DIMENSIONS = List.of(
            IncidentColumn.SERVICE,
            IncidentColumn.TEAM,
            IncidentColumn.SEVERITY,
            IncidentColumn.TRIGGER,
            IncidentColumn.DETECTION_SOURCE);

    /** The names of the parameters of a period. */
    public static final List<String> PERIOD = List.of("quarter", "from", "to");

    public Filter {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /**
     * Returns the filter that the parameters ask for.
     *
     * @throws Refusal if a quarter or a day is none
     */
    public static Filter of(Parameters parameters, ReportingCalendar calendar) {
        Map<IncidentColumn, String> where = new LinkedHashMap<>();
        for (IncidentColumn column : DIMENSIONS) {
            parameters.get(column.name()).ifPresent(value -> where.put(column, value));
        }
        Optional<Period> quarter = parameters.get("quarter").map(label -> quarter(label, calendar));
        Optional<LocalDate> from = parameters.get("from").map(text -> day("from", text));
        Optional<LocalDate> to = parameters.get("to").map(text -> day("to", text));
        // A quarter and days together mean both: whoever follows a figure of a quarter keeps the days asked for.
        return new Filter(later(from, quarter.map(Period::first)), earlier(to, quarter.map(Period::last)), where);
    }

    /** Returns the scope: that of everything, narrowed. */
    public Scope within(Scope everything) {
        Map<IncidentColumn, String> both = new LinkedHashMap<>(everything.where());
        both.putAll(where);
        return new Scope(later(everything.from(), first), earlier(everything.to(), last), both, everything.excluded());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get()) ? one : other.or(() -> one);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get()) ? one : other.or(() -> one);
    }

    private static Period quarter(String label, ReportingCalendar calendar) {
        try {
            return Period.quarter(label, calendar);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.badRequest("quarter: " + e.getMessage() + ".");
        }
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.badRequest(name + ": \"" + text + "\" is no date; write it like 2024-07-01.");
        }
    }
}
