package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.PriorAction;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Links between incidents as a table. */
public final class LinkTable {
    private static final List<String> COLUMNS = List.of(
            "relation",
            "verdict",
            "earlier",
            "later",
            "earlier_date",
            "later_date",
            "days_between",
            "score",
            "trigger",
            "factors",
            "mechanisms",
            "services",
            "actions_open",
            "actions_done",
            "preventing_action",
            "preventing_action_status",
            "preventing_action_open_days");

    private LinkTable() {}

    /** Returns one row a link, in their order. */
    public static DataTable of(List<Link> links) {
        return new DataTable(
                "repeats", COLUMNS, links.stream().map(LinkTable::row).toList());
    }

    private static List<Field> row(Link link) {
        Optional<PriorAction> preventing =
                link.priorActions().stream().filter(PriorAction::preventing).findFirst();
        long done = link.priorActions().stream()
                .filter(action -> action.status() == PriorAction.Status.DONE)
                .count();
        return List.of(
                Field.of(link.relation().id()),
                Field.of(link.verdict().id()),
                Field.of(link.earlier().source().path()),
                Field.of(link.later().source().path()),
                Field.of(date(link.earlier()).map(LocalDate::toString)),
                Field.of(date(link.later()).map(LocalDate::toString)),
                Field.of(link.daysBetween()),
                new Field.Number(String.format(Locale.ROOT, "%.2f", link.score())),
                Field.of(link.trigger().map(Trigger::id)),
                Field.of(joined(link.factors().stream().map(Factor::id).toList())),
                Field.of(joined(link.mechanisms())),
                Field.of(joined(link.services())),
                Field.of(link.priorActions().size() - done),
                Field.of(done),
                Field.of(preventing.map(action -> action.item().text())),
                Field.of(preventing.map(action ->
                        action.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                Field.of(preventing.map(PriorAction::openDays).orElse(OptionalLong.empty())));
    }

    /** Returns the day an incident began, or the day its document gives. */
    public static Optional<LocalDate> date(Incident incident) {
        return incident.milestones().byName().values().stream()
                .findFirst()
                .map(milestone -> LocalDate.ofInstant(milestone.at(), ZoneOffset.UTC))
                .or(incident::date);
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
