package dev.hindcast.query;

import java.util.List;

/**
 * Rows of cells on their way into an engine.
 *
 * @param columns the schema, names without repetition
 * @param rows each with one cell a column, of that column's type or absent
 */
public record CellTable(List<Column> columns, List<List<Cell>> rows) {
    public CellTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns share a name: " + columns);
        }
        for (List<Cell> row : rows) {
            requireFits(columns, row);
        }
    }

    private static void requireFits(List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size() + " columns");
        }
        for (int i = 0; i < row.size(); i++) {
            Column.Type wrong = columns.get(i).type() == Column.Type.TEXT ? Column.Type.WHOLE : Column.Type.TEXT;
            if (row.get(i) instanceof Cell.Text && wrong == Column.Type.TEXT
                    || row.get(i) instanceof Cell.Whole && wrong == Column.Type.WHOLE) {
                throw new IllegalArgumentException("column " + columns.get(i).name() + " cannot hold " + row.get(i));
            }
        }
    }
}
