package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups in the order of their keys. It is found by ranking the different cells of each column: thousands of groups have a few
 * hundred of them, and comparing keys would cost more than all else about a group.
 *
 * @param order the numbers of the groups in the order of their keys
 * @param keys one for each group, in the same order
 */
record KeyedGroups(Grouping grouping, int[] order, List<List<Cell>> keys) {
    /**
     * Puts groups in order.
     *
     * @param columns what the keys are made of
     * @param codes those of the columns
     */
    static KeyedGroups of(Grouping grouping, List<StoredColumn> columns, List<Codes> codes) {
        int[] rowOf = grouping.rowOf();
        int[] order = IntStream.range(0, rowOf.length).toArray();
        // A stable sort by each column, the most significant last.
        for (int i = columns.size() - 1; i >= 0; i--) {
            order = sorted(order, ranks(columns.get(i), codes.get(i), rowOf));
        }
        List<List<Cell>> keys = new ArrayList<>(order.length);
        Cell[] key = new Cell[columns.size()];
        for (int group : order) {
            for (int i = 0; i < key.length; i++) {
                key[i] = columns.get(i).cell(rowOf[group]);
            }
            keys.add(List.of(key));
        }
        return new KeyedGroups(grouping, order, keys);
    }

    /** Returns the rank of each group's cell among the different cells of the column. */
    private static int[] ranks(StoredColumn column, Codes codes, int[] rowOf) {
        int[] someRow = new int[codes.size()];
        for (int row : rowOf) {
            someRow[codes.code(row)] = row + 1;
        }
        int[] present = IntStream.range(0, someRow.length)
                .filter(code -> someRow[code] > 0)
                .boxed()
                .sorted(Comparator.comparing(code -> column.cell(someRow[code] - 1), Cell.ORDER))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rankOf = new int[someRow.length];
        for (int rank = 0; rank < present.length; rank++) {
            rankOf[present[rank]] = rank;
        }
        return Arrays.stream(rowOf).map(row -> rankOf[codes.code(row)]).toArray();
    }

    /** Returns the groups sorted by their ranks; equal ones stay in order. */
    private static int[] sorted(int[] groups, int[] ranks) {
        int[] next = new int[ranks.length + 1];
        for (int rank : ranks) {
            next[rank + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[groups.length];
        for (int group : groups) {
            sorted[next[ranks[group]]++] = group;
        }
        return sorted;
    }
}
