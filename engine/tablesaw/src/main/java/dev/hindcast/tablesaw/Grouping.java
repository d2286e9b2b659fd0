package dev.hindcast.tablesaw;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which group each row belongs to.
 *
 * @param groupOf the group of each row, -1 for a row that does not count
 * @param rowOf one row of each group, to read its key from; 0 for the one group of a query without keys
 */
record Grouping(int[] groupOf, int[] rowOf) {
    /** Up to so many combinations of keys are numbered in an array instead of a map. */
    private static final int DENSE = 1 << 22;

    private static final int OUT = -1;

    /**
     * Groups the rows, all of them where none are named.
     *
     * @param codes those of the columns to group by
     */
    static Grouping of(Optional<BitSet> rows, int size, List<Codes> codes) {
        if (codes.isEmpty()) {
            return new Grouping(selected(rows, size), new int[1]);
        }
        long combinations = 1;
        for (Codes each : codes) {
            combinations = combinations > DENSE ? combinations : combinations * each.size();
        }
        return combinations <= DENSE
                ? dense(rows, size, codes, (int) combinations)
                : sparse(selected(rows, size), codes);
    }

    /** Returns how many groups there are. */
    int size() {
        return rowOf.length;
    }

    private static int[] selected(Optional<BitSet> rows, int size) {
        int[] groups = new int[size];
        rows.ifPresent(counting -> {
            for (int row = counting.nextClearBit(0); row < size; row = counting.nextClearBit(row + 1)) {
                groups[row] = OUT;
            }
        });
        return groups;
    }

    private static Grouping dense(Optional<BitSet> rows, int size, List<Codes> codes, int combinations) {
        int[] ids = new int[size];
        int[] someRow = new int[combinations];
        BitSet counting = rows.orElse(null);
        Cores.each(size, (stretch, from, to) -> {
            codes.forEach(each -> each.appendTo(ids, from, to));
            for (int row = from; row < to; row++) {
                if (counting == null || counting.get(row)) {
                    // Several cores may write here; any row of the group will do.
                    someRow[ids[row]] = row + 1;
                } else {
                    ids[row] = OUT;
                }
            }
        });
        int[] numberOf = new int[combinations];
        IntArrayList rowOf = new IntArrayList();
        for (int id = 0; id < combinations; id++) {
            if (someRow[id] > 0) {
                numberOf[id] = rowOf.size();
                rowOf.add(someRow[id] - 1);
            }
        }
        Cores.each(size, (stretch, from, to) -> {
            for (int row = from; row < to; row++) {
                ids[row] = ids[row] == OUT ? OUT : numberOf[ids[row]];
            }
        });
        return new Grouping(ids, rowOf.toIntArray());
    }

    /** Numbers never exceed the number of rows, so a long always has room for one more column. */
    private static Grouping sparse(int[] groups, List<Codes> codes) {
        IntArrayList rowOf = new IntArrayList();
        for (Codes each : codes) {
            Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
            numbers.defaultReturnValue(OUT);
            rowOf.clear();
            for (int row = 0; row < groups.length; row++) {
                if (groups[row] != OUT) {
                    int next = rowOf.size();
                    int known = numbers.putIfAbsent((long) groups[row] * each.size() + each.code(row), next);
                    if (known == OUT) {
                        rowOf.add(row);
                    }
                    groups[row] = known == OUT ? next : known;
                }
            }
        }
        return new Grouping(groups, rowOf.toIntArray());
    }
}
