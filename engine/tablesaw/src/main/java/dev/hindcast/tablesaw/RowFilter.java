package dev.hindcast.tablesaw;

import dev.hindcast.query.Column;
import dev.hindcast.query.Predicate;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** Turns a predicate into the rows that satisfy it. */
record RowFilter(Function<Column, StoredColumn> columns, int size) {
    /** Returns the rows; absent where every row satisfies it, which is common and saves looking at each. */
    Optional<BitSet> rows(Predicate predicate) {
        if (predicate instanceof Predicate.Equal equal) {
            StoredColumn column = columns.apply(equal.column());
            OptionalLong wanted = column.keyOf(equal.value());
            return Optional.of(wanted.isPresent() ? where(column, key -> key == wanted.getAsLong()) : new BitSet());
        }
        if (predicate instanceof Predicate.Between between) {
            return Optional.of(
                    where(columns.apply(between.column()), key -> between.low() <= key && key <= between.high()));
        }
        if (predicate instanceof Predicate.Present present) {
            return Optional.of(where(columns.apply(present.column()), key -> true));
        }
        if (predicate instanceof Predicate.And and) {
            return and(and);
        }
        return predicate instanceof Predicate.Not not ? not(not) : Optional.empty();
    }

    private Optional<BitSet> and(Predicate.And and) {
        Optional<BitSet> all = Optional.empty();
        for (Predicate part : and.all()) {
            Optional<BitSet> rows = rows(part);
            if (all.isPresent() && rows.isPresent()) {
                all.get().and(rows.get());
            } else {
                all = all.or(() -> rows);
            }
        }
        return all;
    }

    private Optional<BitSet> not(Predicate.Not not) {
        BitSet rows = rows(not.negated()).orElse(null);
        if (rows == null) {
            return Optional.of(new BitSet());
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.flip(0, size);
        return Optional.of(rows);
    }

    private BitSet where(StoredColumn column, LongPredicate holds) {
        BitSet[] parts = new BitSet[Cores.stretches(size)];
        Cores.each(size, (stretch, from, to) -> {
            BitSet matching = new BitSet(size);
            for (int row = from; row < to; row++) {
                if (column.isPresent(row) && holds.test(column.key(row))) {
                    matching.set(row);
                }
            }
            parts[stretch] = matching;
        });
        for (int i = 1; i < parts.length; i++) {
            parts[0].or(parts[i]);
        }
        return parts[0];
    }
}
