package dev.hindcast.publish.table;

import java.util.List;

/**
 * A table that machines read.
 *
 * @param name its file's name without ending, such as {@code incidents}
 * @param columns names, snake case
 * @param rows one field a column, already in order
 */
public record DataTable(String name, List<String> columns, List<List<Field>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Field> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + name + " has " + row.size() + " fields for " + columns.size() + " columns");
            }
        }
    }
}
