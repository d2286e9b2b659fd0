package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.BitSet;
import java.util.OptionalLong;
import tech.tablesaw.api.LongColumn;

/**
 * Whole numbers; the key is the number.
 *
 * @param column the numbers
 * @param present which rows have one: kept apart because Tablesaw takes {@link Long#MIN_VALUE} for missing
 */
record StoredWhole(LongColumn column, BitSet present) implements StoredColumn {
    @Override
    public boolean isPresent(int row) {
        return present.get(row);
    }

    @Override
    public long key(int row) {
        return column.getLong(row);
    }

    @Override
    public OptionalLong keyOf(Cell value) {
        return value instanceof Cell.Whole whole ? OptionalLong.of(whole.value()) : OptionalLong.empty();
    }

    @Override
    public Cell cell(int row) {
        return present.get(row) ? Cell.ofWhole(column.getLong(row)) : Cell.absent();
    }

    @Override
    public Codes codes() {
        return Codes.numbering(this, column.size());
    }
}
