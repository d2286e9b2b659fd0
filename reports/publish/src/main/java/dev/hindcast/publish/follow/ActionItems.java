package dev.hindcast.publish.follow;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Action items by kind and state, and those still open, oldest first. */
public final class ActionItems {
    private static final int LONGEST_TEXT = 220;
    private static final int LONGEST_KIND = 40;
    private static final int MOST_ROWS = 25;
    private static final String BY_KIND = "action_items_by_kind";
    private static final String OPEN = "action_items_open";
    private static final List<String> COUNTS = List.of("items", "done", "open", "unmarked", "overdue");

    private final List<OpenItem> items;
    private final LocalDate asOf;

    /**
     * Collects the items.
     *
     * @param incidents those in scope
     * @param calendar which day each belongs to
     * @param asOf the day ages count to
     */
    public ActionItems(List<Incident> incidents, ReportingCalendar calendar, LocalDate asOf) {
        this.asOf = asOf;
        this.items = incidents.stream()
                .flatMap(incident -> incident.actionItems().stream()
                        .map(item -> new OpenItem(incident, calendar.dayOf(incident), item, asOf)))
                .toList();
    }

    /** Returns the blocks of the page. */
    public List<Block> blocks() {
        if (items.isEmpty()) {
            return List.of(Block.Prose.of(Messages.get("actions.none")));
        }
        List<Block> blocks = new ArrayList<>(List.of(byKind()));
        List<OpenItem> open = open();
        if (!open.isEmpty()) {
            blocks.add(oldest(open));
        }
        return blocks;
    }

    /** Returns the tables for machines. */
    public List<DataTable> tables() {
        return List.of(
                new DataTable(
                        BY_KIND,
                        List.of("kind", "items", "done", "open", "unmarked", "overdue"),
                        kinds().entrySet().stream()
                                .map(kind -> {
                                    List<Field> row = new ArrayList<>(List.of(Field.of(kind.getKey())));
                                    counts(kind.getValue()).forEach(count -> row.add(Field.of(count)));
                                    return row;
                                })
                                .map(List::copyOf)
                                .toList()),
                new DataTable(
                        OPEN,
                        List.of("incident", "line", "text", "kind", "status", "due", "age_days", "overdue"),
                        open().stream().map(ActionItems::fields).toList()));
    }

    private static List<Field> fields(OpenItem open) {
        ActionItem item = open.item();
        return List.of(
                Field.of(open.incident().id()),
                Field.of(item.evidence().line()),
                Field.of(item.text()),
                Field.of(open.kind()),
                Field.of(item.status().map(ActionItem.Status::id)),
                Field.of(item.due().map(Object::toString)),
                Field.of(open.ageDays()),
                Field.of(open.isOverdue() ? "yes" : "no"));
    }

    private Map<String, List<OpenItem>> kinds() {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.kind().orElse(Messages.get("unstated")), TreeMap::new, Collectors.toList()));
    }

    private static List<Long> counts(List<OpenItem> items) {
        long done = count(items, Optional.of(ActionItem.Status.DONE));
        long open = count(items, Optional.of(ActionItem.Status.OPEN));
        return List.of(
                (long) items.size(),
                done,
                open,
                items.size() - done - open,
                items.stream().filter(OpenItem::isOverdue).count());
    }

    private static long count(List<OpenItem> items, Optional<ActionItem.Status> status) {
        return items.stream()
                .filter(item -> item.item().status().equals(status))
                .count();
    }

    /** Oldest first; those whose age nobody knows last. */
    private List<OpenItem> open() {
        return items.stream()
                .filter(item -> item.item().isOpen())
                .sorted(Comparator.<OpenItem>comparingLong(
                                item -> -item.ageDays().orElse(-1))
                        .thenComparing(item -> item.incident().id())
                        .thenComparing(item -> item.item().evidence().line()))
                .toList();
    }

    private Block byKind() {
        List<Column> columns = new ArrayList<>(List.of(new Column(Messages.get("column.kind"), Column.Kind.KEY)));
        COUNTS.forEach(name -> columns.add(new Column(Messages.get("column." + name), Column.Kind.NUMBER)));
        List<List<TableCell>> rows = new ArrayList<>();
        kinds().forEach((kind, of) -> {
            List<TableCell> row = new ArrayList<>(List.of(TableCell.of(SafeText.line(kind, LONGEST_KIND))));
            List<Long> counts = counts(of);
            for (int i = 0; i < counts.size(); i++) {
                row.add(TableCell.of(counts.get(i)).from(Origin.of(BY_KIND, COUNTS.get(i), "kind", kind)));
            }
            rows.add(row);
        });
        return new Block.TableBlock(
                "action-items",
                Messages.get("actions.title"),
                Messages.get("actions.note", asOf),
                columns,
                rows,
                BY_KIND);
    }

    private Block oldest(List<OpenItem> open) {
        List<Column> columns = List.of(
                new Column(Messages.get("column.item"), Column.Kind.WORDS),
                new Column(Messages.get("column.kind"), Column.Kind.KEY),
                new Column(Messages.get("column.due"), Column.Kind.KEY),
                new Column(Messages.get("column.age"), Column.Kind.NUMBER));
        return new Block.TableBlock(
                "action-items-open",
                Messages.count("actions.open", open.size()),
                Messages.get("actions.open.note", Math.min(MOST_ROWS, open.size())),
                columns,
                open.stream().limit(MOST_ROWS).map(ActionItems::cells).toList(),
                OPEN);
    }

    private static List<TableCell> cells(OpenItem open) {
        ActionItem item = open.item();
        String due = item.due().map(Object::toString).orElse(DurationText.ABSENT);
        return List.of(
                new TableCell(
                        SafeText.line(item.text(), LONGEST_TEXT),
                        "",
                        SafeText.line(item.evidence().location(), LONGEST_TEXT)),
                TableCell.of(SafeText.line(open.kind().orElse(DurationText.ABSENT), LONGEST_KIND)),
                TableCell.of(open.isOverdue() ? Messages.get("actions.overdue", due) : due),
                open.ageDays().isPresent()
                        ? TableCell.of(open.ageDays().getAsLong())
                                .from(Origin.of(
                                        OPEN,
                                        "age_days",
                                        "incident",
                                        open.incident().id(),
                                        "line",
                                        Long.toString(item.evidence().line())))
                        : TableCell.of(DurationText.ABSENT));
    }
}
