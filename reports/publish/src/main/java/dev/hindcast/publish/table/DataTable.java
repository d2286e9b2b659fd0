package dev.hindcast.publish.table;

import java.util.List;
import java.util.function.Function;

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
        if (!(rows instanceof RowsOf)) {
            rows = List.copyOf(rows);
            for (List<Field> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of " + name + " has " + row.size() + " fields for " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * Returns a table whose rows are made when they are read, and made again when they are read again: large tables take no memory
     * beyond what they are about.
     *
     * @param subjects what the rows are about, in their order
     * @param fields what a row says, one field a column; called by several threads
     */
    public static <T> DataTable of(
            String name, List<String> columns, List<T> subjects, Function<T, List<Field>> fields) {
        return new DataTable(name, columns, new RowsOf<>(subjects, columns.size(), fields));
    }
}
