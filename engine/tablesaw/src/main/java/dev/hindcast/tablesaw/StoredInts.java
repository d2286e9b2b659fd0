package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.OptionalLong;
import tech.tablesaw.api.IntColumn;

/** Whole numbers that fit an int, in a Tablesaw column, whose mark for missing is the least int; the key is the number. */
final class StoredInts extends IntColumn implements StoredColumn {
    static final int ABSENT = Integer.MIN_VALUE;

    /** The array is not copied. */
    StoredInts(String name, int[] values) {
        super(name, IntArrayList.wrap(values));
    }

    /** Returns the numbers, {@link #ABSENT} where there is none; not to be changed. */
    int[] values() {
        return data.elements();
    }

    @Override
    public boolean isPresent(int row) {
        return values()[row] != ABSENT;
    }

    @Override
    public long key(int row) {
        return values()[row];
    }

    @Override
    public OptionalLong keyOf(Cell value) {
        return value instanceof Cell.Whole whole ? OptionalLong.of(whole.value()) : OptionalLong.empty();
    }

    @Override
    public Cell cell(int row) {
        return isPresent(row) ? Cell.ofWhole(key(row)) : Cell.absent();
    }

    @Override
    public Codes codes() {
        return Codes.numbering(this, size());
    }
}
