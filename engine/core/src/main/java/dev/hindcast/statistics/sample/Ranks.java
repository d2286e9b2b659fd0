package dev.hindcast.statistics.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1; values that are equal share the mean of their ranks. */
public final class Ranks {
    private Ranks() {}

    /**
     * Returns the rank of each value, in the order given.
     *
     * @param values finite
     */
    public static double[] of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int start = 0, end; start < order.length; start = end) {
            end = start;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }
        }
        return ranks;
    }

    /** Returns the sizes of the groups of equal values, from the smallest value on. */
    public static long[] tieSizes(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        long[] sizes = new long[ascending.length];
        int groups = 0;
        for (int i = 0; i < ascending.length; i++) {
            if (i == 0 || ascending[i] != ascending[i - 1]) {
                groups++;
            }
            sizes[groups - 1]++;
        }
        return Arrays.copyOf(sizes, groups);
    }
}
