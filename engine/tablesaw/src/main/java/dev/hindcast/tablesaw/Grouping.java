package dev.hindcast.tablesaw;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.List;

/**
 * Which group each selected row belongs to.
 *
 * @param groupOf the group of each selected row, numbered from 0 in order of first appearance
 * @param rowOf one row of each group, to read its key from; 0 for the one group of a query without keys
 */
record Grouping(int[] groupOf, int[] rowOf) {
    /** Groups rows by the cells of these columns. */
    static Grouping of(int[] rows, List<StoredColumn> columns) {
        if (columns.isEmpty()) {
            return new Grouping(new int[rows.length], new int[1]);
        }
        long[] ids = new long[rows.length];
        long bound = 1;
        for (StoredColumn column : columns) {
            StoredColumn.Codes codes = column.codes(rows);
            if (bound > Long.MAX_VALUE / codes.size()) {
                bound = renumber(ids);
            }
            for (int i = 0; i < ids.length; i++) {
                ids[i] = ids[i] * codes.size() + codes.codes()[i];
            }
            bound *= codes.size();
        }
        renumber(ids);
        return numbered(ids, rows);
    }

    /** Returns how many groups there are. */
    int size() {
        return rowOf.length;
    }

    /**
     * Replaces ids by numbers from 0 in order of first appearance, which never exceed the number of rows: so a long always has
     * room for one more column. Returns how many there are.
     */
    private static long renumber(long[] ids) {
        Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
        numbers.defaultReturnValue(-1);
        for (int i = 0; i < ids.length; i++) {
            int next = numbers.size();
            int known = numbers.putIfAbsent(ids[i], next);
            ids[i] = known < 0 ? next : known;
        }
        return Math.max(1, numbers.size());
    }

    private static Grouping numbered(long[] numbers, int[] rows) {
        int[] groupOf = new int[rows.length];
        IntArrayList rowOf = new IntArrayList();
        for (int i = 0; i < rows.length; i++) {
            groupOf[i] = (int) numbers[i];
            if (groupOf[i] == rowOf.size()) {
                rowOf.add(rows[i]);
            }
        }
        return new Grouping(groupOf, rowOf.toIntArray());
    }
}
