package dev.hindcast.tablesaw;

import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Distribution;
import dev.hindcast.tablesaw.sort.ByteSort;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The values of each group in ascending order: a counting sort by group on all cores, then each group for itself. */
final class Distributions {
    /** So many parts of the groups, of which no core has to wait long for the last of another. */
    private static final int STRETCHES = 64;

    private Distributions() {}

    static AggregateValue[] of(StoredColumn column, Grouping grouping) {
        return column instanceof StoredInts ints ? ofInts(ints.values(), grouping) : ofLongs(column, grouping);
    }

    private static AggregateValue[] ofInts(int[] values, Grouping grouping) {
        int[] groupOf = grouping.groupOf();
        int groups = grouping.size();
        int[][] places = new int[Cores.stretches(values.length)][];
        Cores.each(values.length, (stretch, from, to) -> {
            int[] counts = new int[groups];
            for (int row = from; row < to; row++) {
                if (values[row] != StoredInts.ABSENT && groupOf[row] >= 0) {
                    counts[groupOf[row]]++;
                }
            }
            places[stretch] = counts;
        });
        int[] begins = begins(places, groups);
        int[] sorted = new int[begins[groups]];
        Cores.each(values.length, (stretch, from, to) -> {
            int[] place = places[stretch];
            for (int row = from; row < to; row++) {
                if (values[row] != StoredInts.ABSENT && groupOf[row] >= 0) {
                    sorted[place[groupOf[row]]++] = values[row];
                }
            }
        });
        return sorted(sorted, begins);
    }

    private static AggregateValue[] sorted(int[] values, int[] begins) {
        int groups = begins.length - 1;
        AggregateValue[] distributions = new AggregateValue[groups];
        int stretches = Math.min(groups, STRETCHES);
        IntStream.range(0, stretches).parallel().forEach(stretch -> {
            ByteSort sort = new ByteSort();
            int last = (int) ((long) groups * (stretch + 1) / stretches);
            for (int group = (int) ((long) groups * stretch / stretches); group < last; group++) {
                sort.sort(values, begins[group], begins[group + 1]);
                distributions[group] = Distribution.ofSortedPart(values, begins[group], begins[group + 1]);
            }
        });
        return distributions;
    }

    /** Turns counts into where each stretch puts the values of each group; returns where each group begins, and the end. */
    private static int[] begins(int[][] counts, int groups) {
        int[] begins = new int[groups + 1];
        int at = 0;
        for (int group = 0; group < groups; group++) {
            begins[group] = at;
            for (int[] stretch : counts) {
                int count = stretch[group];
                stretch[group] = at;
                at += count;
            }
        }
        begins[groups] = at;
        return begins;
    }

    private static AggregateValue[] ofLongs(StoredColumn column, Grouping grouping) {
        int[] groupOf = grouping.groupOf();
        int[] counts = new int[grouping.size()];
        for (int row = 0; row < groupOf.length; row++) {
            if (groupOf[row] >= 0 && column.isPresent(row)) {
                counts[groupOf[row]]++;
            }
        }
        int[] begins = begins(new int[][] {counts}, grouping.size());
        long[] sorted = new long[begins[grouping.size()]];
        for (int row = 0; row < groupOf.length; row++) {
            if (groupOf[row] >= 0 && column.isPresent(row)) {
                sorted[counts[groupOf[row]]++] = column.key(row);
            }
        }
        AggregateValue[] distributions = new AggregateValue[grouping.size()];
        for (int group = 0; group < distributions.length; group++) {
            long[] own = Arrays.copyOfRange(sorted, begins[group], begins[group + 1]);
            Arrays.parallelSort(own);
            distributions[group] = Distribution.ofSorted(own, own.length);
        }
        return distributions;
    }
}
