package dev.hindcast.conformance;

import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table written out in a test, row by row. Not thread-safe. */
public final class TableLiteral {
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    private TableLiteral(List<Column> columns) {
        this.columns = columns;
    }

    /** Begins a table with these columns and no row. */
    public static TableLiteral of(Column... columns) {
        return new TableLiteral(List.of(columns));
    }

    /**
     * Adds a row.
     *
     * @param values one a column: text, a whole number, or null for absent
     * @throws IllegalArgumentException for any other kind of value
     */
    public TableLiteral row(Object... values) {
        rows.add(Arrays.stream(values).map(TableLiteral::cell).toList());
        return this;
    }

    /** Returns the table as it stands. */
    public CellTable table() {
        return new CellTable(columns, rows);
    }

    /**
     * Returns the cell of a literal.
     *
     * @param value text, a whole number, or null for absent
     * @throws IllegalArgumentException for any other kind of value
     */
    public static Cell cell(Object value) {
        if (value == null) {
            return Cell.absent();
        }
        if (value instanceof String text) {
            return new Cell.Text(text);
        }
        if (value instanceof Long || value instanceof Integer) {
            return Cell.ofWhole(((Number) value).longValue());
        }
        throw new IllegalArgumentException("no cell holds a " + value.getClass().getSimpleName());
    }
}
