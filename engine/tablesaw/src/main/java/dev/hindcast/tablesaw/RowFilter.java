package dev.hindcast.tablesaw;

import dev.hindcast.query.Column;
import dev.hindcast.query.Predicate;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** Turns a predicate into the rows that satisfy it. */
record RowFilter(Function<Column, StoredColumn> columns, int size) {
    /** Returns the rows in ascending order. */
    int[] rows(Predicate predicate) {
        BitSet matching = matching(predicate);
        int[] rows = new int[matching.cardinality()];
        for (int i = 0, row = matching.nextSetBit(0); row >= 0; row = matching.nextSetBit(row + 1)) {
            rows[i++] = row;
        }
        return rows;
    }

    private BitSet matching(Predicate predicate) {
        if (predicate instanceof Predicate.Equal equal) {
            StoredColumn column = columns.apply(equal.column());
            OptionalLong wanted = column.keyOf(equal.value());
            return wanted.isPresent() ? where(column, key -> key == wanted.getAsLong()) : new BitSet();
        }
        if (predicate instanceof Predicate.Between between) {
            return where(columns.apply(between.column()), key -> between.low() <= key && key <= between.high());
        }
        if (predicate instanceof Predicate.Present present) {
            return (BitSet) columns.apply(present.column()).present().clone();
        }
        BitSet all = new BitSet(size);
        all.set(0, size);
        if (predicate instanceof Predicate.And and) {
            and.all().forEach(part -> all.and(matching(part)));
        } else if (predicate instanceof Predicate.Not not) {
            all.andNot(matching(not.negated()));
        }
        return all;
    }

    private BitSet where(StoredColumn column, LongPredicate holds) {
        BitSet matching = new BitSet(size);
        BitSet present = column.present();
        for (int row = present.nextSetBit(0); row >= 0; row = present.nextSetBit(row + 1)) {
            if (holds.test(column.key(row))) {
                matching.set(row);
            }
        }
        return matching;
    }
}
