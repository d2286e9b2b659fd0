package dev.hindcast.publish.incident;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one incident has several of: milestones, timeline entries, action items, factors. */
final class DetailTables {
    private DetailTables() {}

    /** A part together with the incident it belongs to. */
    private record Part<T>(Incident incident, T value) {}

    static List<DataTable> of(List<Incident> incidents) {
        return List.of(milestones(incidents), timeline(incidents), actionItems(incidents), factors(incidents));
    }

    private static <T> List<Part<T>> parts(List<Incident> incidents, Function<Incident, Collection<T>> values) {
        return incidents.stream()
                .flatMap(incident -> values.apply(incident).stream().map(value -> new Part<>(incident, value)))
                .toList();
    }

    private static <T> ColumnOf<Part<T>> incident() {
        return ColumnOf.of("incident", part -> Field.of(part.incident().id()));
    }

    private static <T> ColumnOf<Part<T>> column(String name, Function<T, Field> field) {
        return ColumnOf.of(name, part -> field.apply(part.value()));
    }

    private static DataTable milestones(List<Incident> incidents) {
        List<ColumnOf<Part<Map.Entry<MilestoneName, Milestone>>>> columns = List.of(
                incident(),
                column("milestone", m -> Field.of(m.getKey().id())),
                ColumnOf.of("at", part -> Times.of(part.value().getValue(), part.incident())),
                column("precision", m -> Field.of(m.getValue().precision().id())),
                column("zone_basis", m -> Field.of(m.getValue().zoneBasis().name())),
                column("line", m -> Field.of(m.getValue().evidence().line())),
                column("excerpt", m -> Field.of(m.getValue().evidence().excerpt())),
                column("basis", m -> Field.of(m.getValue().basis().id())));
        return ColumnOf.table(
                "milestones",
                columns,
                parts(incidents, i -> i.milestones().byName().entrySet()));
    }

    private static DataTable timeline(List<Incident> incidents) {
        List<ColumnOf<Part<TimelineEntry>>> columns = List.of(
                incident(),
                column("at", entry -> Times.of(entry.at())),
                column("line", entry -> Field.of(entry.evidence().line())),
                column("text", entry -> Field.of(entry.text())));
        return ColumnOf.table("timeline", columns, parts(incidents, Incident::timeline));
    }

    private static DataTable actionItems(List<Incident> incidents) {
        List<ColumnOf<Part<ActionItem>>> columns = List.of(
                incident(),
                column("text", item -> Field.of(item.text())),
                column("owner", item -> Field.of(item.owner())),
                column("kind", item -> Field.of(item.kind())),
                column("status", item -> Field.of(item.status().map(ActionItem.Status::id))),
                column("due", item -> Field.of(item.due().map(Object::toString))),
                column("url", item -> Field.of(item.url())),
                column("line", item -> Field.of(item.evidence().line())));
        return ColumnOf.table("action_items", columns, parts(incidents, Incident::actionItems));
    }

    private static DataTable factors(List<Incident> incidents) {
        List<ColumnOf<Part<Attributed<Factor>>>> columns = List.of(
                incident(),
                column("factor", factor -> Field.of(factor.value().id())),
                column("rule", factor -> Field.of(factor.rule())),
                column("line", factor -> Field.of(factor.evidence().line())),
                column("excerpt", factor -> Field.of(factor.evidence().excerpt())));
        return ColumnOf.table("factors", columns, parts(incidents, Incident::factors));
    }
}
