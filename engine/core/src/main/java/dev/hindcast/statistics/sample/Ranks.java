package dev.hindcast.statistics.sample;

import java.util.Arrays;

/** Ranks from 1, where equal values share the mean of their ranks. */
public final class Ranks {
    private Ranks() {}

    /** Returns the rank of each value, in the order given. */
    public static double[] of(Sample sample) {
        double[] ascending = sample.ascending();
        return Arrays.stream(sample.values())
                .map(value -> (countBelow(ascending, value) + 1 + countUpTo(ascending, value)) / 2.0)
                .toArray();
    }

    /** Returns how many of the ascending values lie below. */
    public static int countBelow(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how many of the ascending values lie at or below. */
    public static int countUpTo(double[] ascending, double value) {
        return countBelow(ascending, Math.nextUp(value));
    }

    /** Returns the sizes of the groups of equal values, single values included. */
    public static long[] tieSizes(Sample sample) {
        double[] ascending = sample.ascending();
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
