package dev.hindcast.publish.incident;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.query.ReportingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code incidents}: one row an incident. */
final class IncidentsTable {
    /** What documents state in the contract's columns; stating an acknowledgement time is unheard of. */
    private static final List<DurationDefinition> STATED = List.of(
            DurationDefinition.TIME_TO_DETECT, DurationDefinition.TIME_TO_MITIGATE, DurationDefinition.TIME_TO_RESOLVE);

    private IncidentsTable() {}

    static DataTable of(List<Incident> incidents, TableShape shape) {
        ReportingCalendar calendar = shape.calendar();
        List<ColumnOf<Incident>> columns = new ArrayList<>(described());
        columns.add(ColumnOf.of("date", i -> Field.of(calendar.dayOf(i).map(Object::toString))));
        columns.addAll(times());
        DurationDefinition.BUILT_IN.forEach(definition -> columns.add(derived(definition)));
        STATED.forEach(definition -> columns.add(stated(definition.name())));
        columns.addAll(causes());
        for (DurationDefinition definition : shape.configured()) {
            columns.add(derived(definition));
            if (shape.stated().contains(definition.name())) {
                columns.add(stated(definition.name()));
            }
        }
        return ColumnOf.table("incidents", columns, incidents);
    }

    private static List<ColumnOf<Incident>> described() {
        return List.of(
                ColumnOf.of("id", i -> Field.of(i.id())),
                ColumnOf.of("source", i -> Field.of(i.source().path())),
                ColumnOf.of("format", i -> Field.of(i.source().format())),
                ColumnOf.of("title", i -> Field.of(i.title())),
                ColumnOf.of("organisation", i -> Field.of(i.organisation())),
                ColumnOf.of("team", i -> Field.of(i.team())),
                ColumnOf.of("services", i -> list(i.services(), service -> service)),
                ColumnOf.of(
                        "severity",
                        i -> Field.of(
                                i.severity().flatMap(StatedSeverity::level).map(Enum::name))),
                ColumnOf.of("severity_original", i -> Field.of(i.severity().map(StatedSeverity::original))),
                ColumnOf.of("kind", i -> Field.of(i.kind().id())),
                ColumnOf.of("status", i -> Field.of(i.status().id())));
    }

    private static List<ColumnOf<Incident>> times() {
        List<ColumnOf<Incident>> columns = new ArrayList<>();
        columns.add(ColumnOf.of("zone", i -> Field.of(i.zone().map(zone -> zone.zone()))));
        columns.add(ColumnOf.of(
                "zone_basis", i -> Field.of(i.zone().map(zone -> zone.basis().name()))));
        for (MilestoneName name : MilestoneName.values()) {
            columns.add(ColumnOf.of(name.id() + "_at", i -> at(i, name)));
        }
        columns.add(
                ColumnOf.of("published_at", i -> i.publishedAt().map(Times::of).orElse(Field.ABSENT)));
        return columns;
    }

    private static List<ColumnOf<Incident>> causes() {
        return List.of(
                ColumnOf.of(
                        "detection_source",
                        i -> Field.of(i.detectionSource().map(d -> d.value().id()))),
                ColumnOf.of(
                        "trigger", i -> Field.of(i.trigger().map(t -> t.value().id()))),
                ColumnOf.of(
                        "factors",
                        i -> list(i.factors(), factor -> factor.value().id())),
                ColumnOf.of("action_items", i -> Field.of(i.actionItems().size())),
                ColumnOf.of(
                        "action_items_open",
                        i -> Field.of(i.actionItems().stream()
                                .filter(ActionItem::isOpen)
                                .count())),
                ColumnOf.of(
                        "findings",
                        i -> list(i.findings(), finding -> finding.code().id())));
    }

    private static <T> Field list(List<T> values, Function<T, String> name) {
        if (values.isEmpty()) {
            return Field.ABSENT;
        }
        return Field.of(values.stream().map(name).distinct().collect(Collectors.joining("; ")));
    }

    private static Field at(Incident incident, MilestoneName name) {
        return incident.milestones()
                .get(name)
                .filter(Milestone::hasTimeOfDay)
                .map(milestone -> Times.of(milestone.at()))
                .orElse(Field.ABSENT);
    }

    private static ColumnOf<Incident> derived(DurationDefinition definition) {
        return ColumnOf.of(
                definition.name() + "_seconds",
                i -> definition.measure(i.milestones()) instanceof MeasuredDuration.Measured measured
                        ? Field.of(measured.seconds())
                        : Field.ABSENT);
    }

    private static ColumnOf<Incident> stated(String duration) {
        return ColumnOf.of(
                "stated_" + duration + "_seconds",
                i -> find(i, duration).map(stated -> Field.of(stated.seconds())).orElse(Field.ABSENT));
    }

    private static Optional<StatedDuration> find(Incident incident, String duration) {
        return incident.statedDurations().stream()
                .filter(stated -> stated.name().equals(duration))
                .findFirst();
    }
}
