package dev.hindcast.tablesaw;

import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Column;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine.OpenedTable;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import dev.hindcast.query.file.BadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A loaded table: filter, then group, then aggregate. Queries may run at the same time; none may run after closing. */
final class TablesawTable implements OpenedTable {
    private final int size;
    private final long rows;
    private final long skipped;
    private final List<BadRow> firstSkipped;
    private Map<Column, StoredColumn> columns;
    /** Metrics are asked for one after another, all of the same groups. */
    private volatile LastGroups lastGroups;

    private record LastGroups(List<Column> by, Predicate where, KeyedGroups groups) {}

    TablesawTable(Map<Column, StoredColumn> columns, int size, long rows, long skipped, List<BadRow> firstSkipped) {
        this.columns = columns;
        this.size = size;
        this.rows = rows;
        this.skipped = skipped;
        this.firstSkipped = List.copyOf(firstSkipped);
    }

    @Override
    public Groups run(Query query) {
        KeyedGroups keyed = grouped(query);
        Aggregation aggregation = new Aggregation(this::stored, keyed.grouping());
        List<AggregateValue[]> values =
                query.aggregates().stream().map(aggregation::of).toList();
        List<Groups.Group> groups = new ArrayList<>(keyed.order().length);
        AggregateValue[] ofGroup = new AggregateValue[values.size()];
        for (int i = 0; i < keyed.order().length; i++) {
            for (int at = 0; at < ofGroup.length; at++) {
                ofGroup[at] = values.get(at)[keyed.order()[i]];
            }
            groups.add(new Groups.Group(keyed.keys().get(i), List.of(ofGroup)));
        }
        return new Groups(query, groups);
    }

    private KeyedGroups grouped(Query query) {
        List<StoredColumn> by = query.groupBy().stream().map(this::stored).toList();
        LastGroups last = lastGroups;
        if (last != null && last.by.equals(query.groupBy()) && last.where.equals(query.where())) {
            return last.groups;
        }
        // Of a large table only one grouping fits beside it.
        lastGroups = null;
        List<Codes> codes = by.stream().map(StoredColumn::codes).toList();
        Grouping grouping = Grouping.of(new RowFilter(this::stored, size).rows(query.where()), size, codes);
        KeyedGroups groups = KeyedGroups.of(grouping, by, codes);
        lastGroups = new LastGroups(query.groupBy(), query.where(), groups);
        return groups;
    }

    private StoredColumn stored(Column column) {
        if (columns == null) {
            throw new IllegalStateException("the table is closed");
        }
        StoredColumn stored = columns.get(column);
        if (stored == null) {
            throw new IllegalArgumentException("the table has no column " + column);
        }
        return stored;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public long skipped() {
        return skipped;
    }

    @Override
    public List<BadRow> firstSkipped() {
        return firstSkipped;
    }

    @Override
    public void close() {
        columns = null;
        lastGroups = null;
    }
}
