package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import dev.hindcast.query.Column;
import dev.hindcast.tablesaw.file.ReadTable;
import dev.hindcast.tablesaw.file.ReadTable.ReadColumn;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tech.tablesaw.api.LongColumn;

/** The doorway into Tablesaw's storage, from cells and from what was read of a file. */
final class ReadColumns {
    private ReadColumns() {}

    /** Returns one column of a file; its arrays are not copied where that can be. */
    static StoredColumn of(Column column, ReadColumn read) {
        if (read instanceof ReadTable.Coded coded) {
            int size = coded.texts().size() + 1;
            Codes codes = coded.codes() instanceof short[] shorts
                    ? new Codes.Narrow(shorts, size)
                    : new Codes.Wide((int[]) coded.codes(), size);
            return new StoredText(codes, coded.texts());
        }
        if (read instanceof ReadTable.Ints ints) {
            return new StoredInts(column.name(), ints.values());
        }
        long[] values = ((ReadTable.Longs) read).values();
        BitSet present = new BitSet(values.length);
        for (int row = 0; row < values.length; row++) {
            present.set(row, values[row] != Long.MIN_VALUE);
        }
        return new StoredWhole(LongColumn.create(column.name(), values), present);
    }

    /** Returns one column of rows of cells. */
    static StoredColumn of(Column column, List<List<Cell>> rows, int at) {
        return column.type() == Column.Type.TEXT ? text(rows, at) : whole(column.name(), rows, at);
    }

    private static StoredColumn text(List<List<Cell>> rows, int at) {
        Object2IntOpenHashMap<String> known = new Object2IntOpenHashMap<>();
        List<String> texts = new ArrayList<>();
        int[] codes = new int[rows.size()];
        for (int row = 0; row < codes.length; row++) {
            if (rows.get(row).get(at) instanceof Cell.Text text) {
                int next = texts.size() + 1;
                int code = known.putIfAbsent(text.value(), next);
                codes[row] = code == 0 ? next : code;
                if (code == 0) {
                    texts.add(text.value());
                }
            }
        }
        return new StoredText(new Codes.Wide(codes, texts.size() + 1), texts);
    }

    private static StoredColumn whole(String name, List<List<Cell>> rows, int at) {
        LongColumn column = LongColumn.create(name);
        BitSet present = new BitSet(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).get(at) instanceof Cell.Whole whole) {
                column.append(whole.value());
                present.set(row);
            } else {
                column.appendMissing();
            }
        }
        return new StoredWhole(column, present);
    }
}
