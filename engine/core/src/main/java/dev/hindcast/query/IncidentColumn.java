package dev.hindcast.query;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.StatedDuration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of the incident table and how it is derived. Derivation happens here, once, before any engine sees the data.
 *
 * @param column name and type
 * @param multivalued whether one incident may have several values, each then on a row of its own
 * @param values the incident's cells: exactly one (perhaps absent) unless multivalued
 */
public record IncidentColumn(
        Column column, boolean multivalued, BiFunction<Incident, ReportingCalendar, List<Cell>> values) {

    /** The incident's id; never absent. */
    public static final IncidentColumn ID = text("incident", incident -> Optional.of(incident.id()));
    /** The day it began, in days since 1970-01-01. */
    public static final IncidentColumn DAY = single(
            Column.whole("day"),
            (incident, calendar) -> calendar.dayOf(incident)
                    .map(day -> Cell.ofWhole(day.toEpochDay()))
                    .orElse(Cell.absent()));
    /** Calendar or fiscal quarter. */
    public static final IncidentColumn QUARTER = period("quarter", ReportingCalendar::quarterOf);
    /** Month. */
    public static final IncidentColumn MONTH = period("month", (calendar, day) -> ReportingCalendar.monthOf(day));
    /** ISO week. */
    public static final IncidentColumn WEEK = period("week", (calendar, day) -> ReportingCalendar.weekOf(day));
    /** Calendar year. */
    public static final IncidentColumn YEAR = period("year", (calendar, day) -> ReportingCalendar.yearOf(day));
    /** Service affected; several rows for an incident that affected several. */
    public static final IncidentColumn SERVICE = many("service", Incident::services);
    /** Team that runs the service. */
    public static final IncidentColumn TEAM = text("team", Incident::team);
    /** Severity on the common scale. */
    public static final IncidentColumn SEVERITY = text(
            "severity", incident -> incident.severity().flatMap(s -> s.level()).map(Enum::name));
    /** What set it off. */
    public static final IncidentColumn TRIGGER =
            text("trigger", incident -> incident.trigger().map(t -> t.value().id()));
    /** What made it possible, larger or longer; several rows for several factors. */
    public static final IncidentColumn FACTOR = many(
            "factor",
            incident -> incident.factors().stream()
                    .map(Attributed::value)
                    .map(factor -> factor.id())
                    .toList());
    /** Who noticed first. */
    public static final IncidentColumn DETECTION_SOURCE = text(
            "detection_source",
            incident -> incident.detectionSource().map(d -> d.value().id()));
    /** Incident, maintenance, notice, drill or near miss. */
    public static final IncidentColumn KIND =
            text("kind", incident -> Optional.of(incident.kind().id()));
    /** Whose incident. */
    public static final IncidentColumn ORGANISATION = text("organisation", Incident::organisation);
    /** Open or resolved. */
    public static final IncidentColumn STATUS =
            text("status", incident -> Optional.of(incident.status().id()));

    /** What metrics can be broken down by. */
    public static final List<IncidentColumn> DIMENSIONS = List.of(
            QUARTER,
            MONTH,
            WEEK,
            YEAR,
            SERVICE,
            TEAM,
            SEVERITY,
            TRIGGER,
            FACTOR,
            DETECTION_SOURCE,
            KIND,
            ORGANISATION,
            STATUS);

    /** Returns the name of the column. */
    public String name() {
        return column.name();
    }

    /** Returns the cells of the incident, never empty: an incident without a value has one absent cell. */
    public List<Cell> of(Incident incident, ReportingCalendar calendar) {
        List<Cell> cells = values.apply(incident, calendar);
        return cells.isEmpty() ? List.of(Cell.absent()) : cells;
    }

    /** Returns the column of a derived duration, in seconds. */
    public static IncidentColumn derived(DurationDefinition definition) {
        return single(
                Column.whole(definition.name() + "_seconds"),
                (incident, calendar) -> definition.measure(incident.milestones()) instanceof MeasuredDuration.Measured m
                        ? Cell.ofWhole(m.seconds())
                        : Cell.absent());
    }

    /** Returns the column of a duration as the documents state it, in seconds. */
    public static IncidentColumn stated(String durationName) {
        return single(
                Column.whole("stated_" + durationName + "_seconds"),
                (incident, calendar) -> incident.statedDurations().stream()
                        .filter(stated -> stated.name().equals(durationName))
                        .map(StatedDuration::seconds)
                        .map(Cell::ofWhole)
                        .findFirst()
                        .orElse(Cell.absent()));
    }

    /**
     * Returns a column that is 1 where the known value of another equals the given one, 0 where it is another, absent where it
     * is not known.
     */
    public static IncidentColumn flag(String name, IncidentColumn of, String value) {
        return single(Column.whole(name), (incident, calendar) -> {
            Cell cell = of.of(incident, calendar).get(0);
            return cell.isPresent() ? Cell.ofWhole(cell.print().equals(value) ? 1 : 0) : cell;
        });
    }

    private static IncidentColumn single(Column column, BiFunction<Incident, ReportingCalendar, Cell> value) {
        return new IncidentColumn(column, false, value.andThen(List::of));
    }

    private static IncidentColumn text(String name, Function<Incident, Optional<String>> value) {
        return single(Column.text(name), (incident, calendar) -> Cell.ofText(value.apply(incident)));
    }

    private static IncidentColumn many(String name, Function<Incident, List<String>> values) {
        return new IncidentColumn(
                Column.text(name),
                true,
                (incident, calendar) -> values.apply(incident).stream()
                        // A value named twice must not count its incident twice.
                        .distinct()
                        .map(Cell::ofText)
                        .toList());
    }

    private static IncidentColumn period(String name, BiFunction<ReportingCalendar, LocalDate, String> label) {
        return single(
                Column.text(name),
                (incident, calendar) -> Cell.ofText(calendar.dayOf(incident).map(day -> label.apply(calendar, day))));
    }
}
