package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.BitSet;
import java.util.OptionalLong;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.strings.DictionaryMap;

/** Text; the key is its number in Tablesaw's dictionary, which counts up from the first row that has a value. */
record StoredText(StringColumn column, BitSet present) implements StoredColumn {
    @Override
    public long key(int row) {
        return column.getDictionary().getKeyForIndex(row);
    }

    @Override
    public OptionalLong keyOf(Cell value) {
        int row = value instanceof Cell.Text text ? column.getDictionary().firstIndexOf(text.value()) : -1;
        return row < 0 ? OptionalLong.empty() : OptionalLong.of(key(row));
    }

    @Override
    public Cell cell(int row) {
        return present.get(row) ? Cell.ofText(column.get(row)) : Cell.absent();
    }

    @Override
    public Codes codes(int[] rows) {
        DictionaryMap dictionary = column.getDictionary();
        int[] codes = new int[rows.length];
        int firstRow = present.nextSetBit(0);
        int before = firstRow < 0 ? 0 : dictionary.getKeyForIndex(firstRow) - 1;
        long size = 1;
        for (int i = 0; i < rows.length; i++) {
            if (present.get(rows[i])) {
                codes[i] = dictionary.getKeyForIndex(rows[i]) - before;
                size = Math.max(size, codes[i] + 1L);
            }
        }
        return new Codes(codes, size);
    }
}
