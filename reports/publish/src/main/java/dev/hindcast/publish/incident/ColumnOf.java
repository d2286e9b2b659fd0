package dev.hindcast.publish.incident;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a table: its name, and how a field is got from a row's subject.
 *
 * @param name snake case
 * @param field of a subject
 * @param <T> what a row is about
 */
record ColumnOf<T>(String name, Function<T, Field> field) {
    /** Returns a column. */
    static <T> ColumnOf<T> of(String name, Function<T, Field> field) {
        return new ColumnOf<>(name, field);
    }

    /** Returns the table of the subjects, in their order. */
    static <T> DataTable table(String name, List<ColumnOf<T>> columns, List<T> subjects) {
        List<ColumnOf<T>> fixed = List.copyOf(columns);
        return DataTable.of(
                name, fixed.stream().map(ColumnOf::name).toList(), subjects, subject -> row(fixed, subject));
    }

    private static <T> List<Field> row(List<ColumnOf<T>> columns, T subject) {
        List<Field> row = new ArrayList<>(columns.size());
        for (ColumnOf<T> column : columns) {
            row.add(column.field().apply(subject));
        }
        return row;
    }
}
