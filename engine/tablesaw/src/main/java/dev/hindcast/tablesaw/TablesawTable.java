package dev.hindcast.tablesaw;

import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Column;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine.OpenedTable;
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

    TablesawTable(Map<Column, StoredColumn> columns, int size, long rows, long skipped, List<BadRow> firstSkipped) {
        this.columns = columns;
        this.size = size;
        this.rows = rows;
        this.skipped = skipped;
        this.firstSkipped = List.copyOf(firstSkipped);
    }

    @Override
    public Groups run(Query query) {
        List<StoredColumn> by = query.groupBy().stream().map(this::stored).toList();
        Grouping grouping = Grouping.of(new RowFilter(this::stored, size).rows(query.where()), size, by);
        Aggregation aggregation = new Aggregation(this::stored, grouping);
        List<AggregateValue[]> values =
                query.aggregates().stream().map(aggregation::of).toList();
        List<Groups.Group> groups = new ArrayList<>(grouping.size());
        for (int i = 0; i < grouping.size(); i++) {
            int group = i;
            List<Cell> key = by.stream()
                    .map(column -> column.cell(grouping.rowOf()[group]))
                    .toList();
            groups.add(new Groups.Group(
                    key, values.stream().map(value -> value[group]).toList()));
        }
        return new Groups(query, groups);
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
    }
}
