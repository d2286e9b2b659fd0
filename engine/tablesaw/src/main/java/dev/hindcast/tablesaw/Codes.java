package dev.hindcast.tablesaw;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** Small numbers that stand for a column's cells: 0 for absent, from 1 for values. */
sealed interface Codes {
    /** Returns a number above every code. */
    int size();

    /** Returns the code of a row. */
    int code(int row);

    /** Makes each id of these rows the id times {@link #size()} plus the row's code. */
    void appendTo(int[] ids, int from, int to);

    /**
     * Codes in an array of shorts.
     *
     * @param codes one a row
     * @param size above all of them
     */
    record Narrow(short[] codes, int size) implements Codes {
        @Override
        public int code(int row) {
            return codes[row];
        }

        @Override
        public void appendTo(int[] ids, int from, int to) {
            for (int i = from; i < to; i++) {
                ids[i] = ids[i] * size + codes[i];
            }
        }
    }

    /**
     * Codes in an array of ints.
     *
     * @param codes one a row
     * @param size above all of them
     */
    record Wide(int[] codes, int size) implements Codes {
        @Override
        public int code(int row) {
            return codes[row];
        }

        @Override
        public void appendTo(int[] ids, int from, int to) {
            for (int i = from; i < to; i++) {
                ids[i] = ids[i] * size + codes[i];
            }
        }
    }

    /** Returns codes for a column of numbers, in order of first appearance. */
    static Codes numbering(StoredColumn column, int rows) {
        Long2IntOpenHashMap known = new Long2IntOpenHashMap();
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            if (column.isPresent(row)) {
                int next = known.size() + 1;
                int code = known.putIfAbsent(column.key(row), next);
                codes[row] = code == 0 ? next : code;
            }
        }
        return new Wide(codes, known.size() + 1);
    }
}
