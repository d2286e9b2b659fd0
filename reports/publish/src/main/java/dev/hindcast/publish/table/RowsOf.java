package dev.hindcast.publish.table;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Rows that are made each time they are asked for, so that never all of them are in memory: what they are made of is there already.
 * Not to be changed. As safe to share between threads as the subjects are.
 *
 * @param <T> what a row is about
 */
final class RowsOf<T> extends AbstractList<List<Field>> implements RandomAccess {
    private final List<T> subjects;
    private final int columns;
    private final Function<T, List<Field>> fields;

    RowsOf(List<T> subjects, int columns, Function<T, List<Field>> fields) {
        this.subjects = List.copyOf(subjects);
        this.columns = columns;
        this.fields = fields;
    }

    @Override
    public List<Field> get(int index) {
        List<Field> row = fields.apply(subjects.get(index));
        if (row.size() != columns) {
            throw new IllegalStateException("a row has " + row.size() + " fields for " + columns + " columns");
        }
        return row;
    }

    @Override
    public int size() {
        return subjects.size();
    }
}
