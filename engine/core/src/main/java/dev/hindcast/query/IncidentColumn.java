package dev.hindcast.query;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.query.file.BothElapsed;
import dev.hindcast.query.file.FieldFormula;
import dev.hindcast.query.file.IsoSeconds;
import dev.hindcast.query.file.OpenAge;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of the incident table and how it is derived. Derivation happens here, once, before any engine sees the data.
 *
 * @param column name and type
 * @param multivalued whether one incident may have several values, each then on a row of its own
 * @param values the incident's cells: exactly one (perhaps absent) unless multivalued
 * @param file the same from a row of a normalised table
 */
public record IncidentColumn(
        Column column, boolean multivalued, BiFunction<Incident, ReportingCalendar, List<Cell>> values, InFile file) {

    /** How a column is derived from a normalised table instead. */
    @FunctionalInterface
    interface InFile {
        /** Returns the derivation, absent where the header lacks what it needs. */
        Optional<FileColumn> of(Column column, Set<String> header, ReportingCalendar calendar);
    }

    /** The incident's id; never absent. */
    public static final IncidentColumn ID = text("incident", "id", incident -> Optional.of(incident.id()));
    /** The day it began, in days since 1970-01-01. */
    public static final IncidentColumn DAY = single(
            Column.whole("day"),
            (incident, calendar) -> calendar.dayOf(incident)
                    .map(day -> Cell.ofWhole(day.toEpochDay()))
                    .orElse(Cell.absent()),
            (column, header, calendar) -> day(header, calendar).map(FileColumn.class::cast));
    /** Calendar or fiscal quarter. */
    public static final IncidentColumn QUARTER = period("quarter", ReportingCalendar.Period.QUARTER);
    /** Month. */
    public static final IncidentColumn MONTH = period("month", ReportingCalendar.Period.MONTH);
    /** ISO week. */
    public static final IncidentColumn WEEK = period("week", ReportingCalendar.Period.WEEK);
    /** Calendar year. */
    public static final IncidentColumn YEAR = period("year", ReportingCalendar.Period.YEAR);
    /** Service affected; several rows for an incident that affected several. */
    public static final IncidentColumn SERVICE = many("service", "services", Incident::services);
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
            "factors",
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

    /** Returns how the column is derived from a normalised table, absent where its header lacks what that needs. */
    public Optional<FileColumn> inFile(Set<String> header, ReportingCalendar calendar) {
        return file.of(column, header, calendar);
    }

    /** Returns the column of a derived duration, in seconds. */
    public static IncidentColumn derived(DurationDefinition definition) {
        return single(
                Column.whole(definition.name() + "_seconds"),
                (incident, calendar) -> definition.measure(incident.milestones()) instanceof MeasuredDuration.Measured m
                        ? Cell.ofWhole(m.seconds())
                        : Cell.absent(),
                (column, header, calendar) -> whole(column, header).or(() -> elapsed(column, definition, header)));
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
                        .orElse(Cell.absent()),
                (column, header, calendar) -> whole(column, header));
    }

    /**
     * Returns the column of how long an incident without an end has been open, in seconds; absent where it is over.
     *
     * @param asOf up to when; absent where nobody says, and then the age of every open incident is {@link OpenAge#UNKNOWN}
     */
    public static IncidentColumn age(DurationDefinition definition, Optional<Instant> asOf) {
        return single(
                Column.whole(definition.name() + "_open_seconds"),
                (incident, calendar) -> age(incident, definition, asOf),
                (column, header, calendar) -> {
                    OpenAge age = new OpenAge(
                            STATUS.name(),
                            times(definition.from(), header),
                            timeField(definition.to()),
                            definition.clock(),
                            asOf.map(Instant::getEpochSecond).orElse(IsoSeconds.NONE));
                    return computed(column, age, header);
                });
    }

    private static Cell age(Incident incident, DurationDefinition definition, Optional<Instant> asOf) {
        if (incident.status() != IncidentStatus.OPEN) {
            return Cell.absent();
        }
        // Where nobody says up to when, any moment after the beginning tells whether there is an age at all.
        Instant moment = asOf.orElseGet(() -> incident.milestones().latest());
        OptionalLong age = definition.ageAt(moment, incident.milestones());
        return age.isEmpty() ? Cell.absent() : Cell.ofWhole(asOf.isEmpty() ? OpenAge.UNKNOWN : age.getAsLong());
    }

    /**
     * Returns the column of two durations with one beginning, as {@link BothElapsed} packs them; absent unless an incident has
     * both and the first is not longer.
     */
    public static IncidentColumn both(String name, DurationDefinition first, DurationDefinition second) {
        return single(
                Column.whole(name),
                (incident, calendar) -> {
                    long packed = first.measure(incident.milestones()) instanceof MeasuredDuration.Measured one
                                    && second.measure(incident.milestones()) instanceof MeasuredDuration.Measured other
                            ? BothElapsed.packed(one.seconds(), other.seconds())
                            : FieldFormula.NONE;
                    return packed == FieldFormula.NONE ? Cell.absent() : Cell.ofWhole(packed);
                },
                (column, header, calendar) -> computed(
                        column,
                        new BothElapsed(
                                times(first.from(), header),
                                timeField(first.to()),
                                timeField(second.to()),
                                first.clock()),
                        header));
    }

    /** Returns a column of whole numbers that something knows of incidents by their ids, and no table does. */
    public static IncidentColumn known(String name, Map<String, Long> byId) {
        return single(
                Column.whole(name),
                (incident, calendar) ->
                        byId.containsKey(incident.id()) ? Cell.ofWhole(byId.get(incident.id())) : Cell.absent(),
                (column, header, calendar) -> Optional.empty());
    }

    private static Optional<FileColumn> computed(Column column, FieldFormula formula, Set<String> header) {
        return header.containsAll(formula.fields())
                ? Optional.of(new FileColumn.Computed(column, formula))
                : Optional.empty();
    }

    /**
     * Returns a column that is 1 where the known value of another equals the given one, 0 where it is another, absent where it
     * is not known.
     */
    public static IncidentColumn flag(String name, IncidentColumn of, String value) {
        return single(
                Column.whole(name),
                (incident, calendar) -> {
                    Cell cell = of.of(incident, calendar).get(0);
                    return cell.isPresent() ? Cell.ofWhole(cell.print().equals(value) ? 1 : 0) : cell;
                },
                (column, header, calendar) -> of.inFile(header, calendar)
                        .filter(FileColumn.Text.class::isInstance)
                        .map(text -> new FileColumn.Flag(column, text.fields().get(0), value)));
    }

    private static IncidentColumn single(
            Column column, BiFunction<Incident, ReportingCalendar, Cell> value, InFile file) {
        return new IncidentColumn(column, false, value.andThen(List::of), file);
    }

    private static IncidentColumn text(String name, Function<Incident, Optional<String>> value) {
        return text(name, name, value);
    }

    private static IncidentColumn text(String name, String field, Function<Incident, Optional<String>> value) {
        return single(
                Column.text(name),
                (incident, calendar) -> Cell.ofText(value.apply(incident)),
                (column, header, calendar) ->
                        header.contains(field) ? Optional.of(new FileColumn.Text(column, field)) : Optional.empty());
    }

    private static IncidentColumn many(String name, String field, Function<Incident, List<String>> values) {
        return new IncidentColumn(
                Column.text(name),
                true,
                (incident, calendar) -> values.apply(incident).stream()
                        .map(Cell::ofText)
                        // A value named twice must not count its incident twice.
                        .distinct()
                        .toList(),
                (column, header, calendar) ->
                        header.contains(field) ? Optional.of(new FileColumn.Items(column, field)) : Optional.empty());
    }

    private static IncidentColumn period(String name, ReportingCalendar.Period period) {
        return single(
                Column.text(name),
                (incident, calendar) -> Cell.ofText(calendar.dayOf(incident).map(day -> period.of(calendar, day))),
                (column, header, calendar) ->
                        day(header, calendar).map(day -> new FileColumn.PeriodOfDay(column, day, period)));
    }

    private static Optional<FileColumn> whole(Column column, Set<String> header) {
        return header.contains(column.name())
                ? Optional.of(new FileColumn.Whole(column, column.name()))
                : Optional.empty();
    }

    private static Optional<FileColumn> elapsed(Column column, DurationDefinition duration, Set<String> header) {
        List<String> from = times(duration.from(), header);
        String to = timeField(duration.to());
        return from.isEmpty() || !header.contains(to)
                ? Optional.empty()
                : Optional.of(new FileColumn.Elapsed(column, from, to, duration.clock()));
    }

    private static Optional<FileColumn.Day> day(Set<String> header, ReportingCalendar calendar) {
        List<String> times = times(List.of(MilestoneName.values()), header);
        Optional<String> date = Optional.of("date").filter(header::contains);
        return times.isEmpty() && date.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileColumn.Day(DAY.column(), date, times, calendar));
    }

    private static List<String> times(List<MilestoneName> milestones, Set<String> header) {
        return milestones.stream()
                .map(IncidentColumn::timeField)
                .filter(header::contains)
                .toList();
    }

    private static String timeField(MilestoneName milestone) {
        return milestone.id() + "_at";
    }
}
