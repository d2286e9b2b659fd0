package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.BitSet;
import java.util.OptionalLong;
import tech.tablesaw.api.LongColumn;

/** Whole numbers; the key is the number. */
record StoredWhole(LongColumn column, BitSet present) implements StoredColumn {
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
    public Codes codes(int[] rows) {
        Long2IntOpenHashMap codeOf = new Long2IntOpenHashMap();
        int[] codes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (present.get(rows[i])) {
                int next = codeOf.size() + 1;
                int known = codeOf.putIfAbsent(column.getLong(rows[i]), next);
                codes[i] = known == 0 ? next : known;
            }
        }
        return new Codes(codes, codeOf.size() + 1L);
    }
}
