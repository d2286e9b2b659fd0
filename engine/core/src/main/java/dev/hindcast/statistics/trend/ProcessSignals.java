package dev.hindcast.statistics.trend;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Points of a series that deserve an explanation (Wheeler 1993): outside of the limits; the eighth and later of a run on one side
 * of the centre; three of four neighbours nearer to a limit than to the centre. Positions count from 0.
 */
public final class ProcessSignals {
    private static final int RUN = 8;

    private ProcessSignals() {}

    /** Returns the points outside of the limits. */
    public static SortedSet<Integer> outside(double[] series, ProcessLimits limits) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < series.length; i++) {
            if (series[i] > limits.high() || series[i] < limits.low()) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns every point of a run of eight or more on one side of the centre. */
    public static SortedSet<Integer> runs(double[] series, ProcessLimits limits) {
        SortedSet<Integer> found = new TreeSet<>();
        int start = 0;
        for (int i = 0; i <= series.length; i++) {
            boolean ends = i == series.length || side(series[i], limits) != side(series[start], limits);
            if (ends) {
                if (i - start >= RUN && side(series[start], limits) != 0) {
                    addAll(found, start, i);
                }
                start = i;
            }
        }
        return found;
    }

    /** Returns those of three among four neighbours that lie nearer to the same limit than to the centre. */
    public static SortedSet<Integer> nearLimit(double[] series, ProcessLimits limits) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int start = 0; start + 4 <= series.length; start++) {
            for (int side = -1; side <= 1; side += 2) {
                SortedSet<Integer> near = new TreeSet<>();
                for (int i = start; i < start + 4; i++) {
                    if (isNear(series[i], side, limits)) {
                        near.add(i);
                    }
                }
                if (near.size() >= 3) {
                    found.addAll(near);
                }
            }
        }
        return found;
    }

    private static boolean isNear(double value, int side, ProcessLimits limits) {
        double limit = side > 0 ? limits.high() : limits.low();
        return limit != limits.centre() && side * (value - limits.centre()) > side * (limit - limits.centre()) / 2;
    }

    private static int side(double value, ProcessLimits limits) {
        return Double.compare(value, limits.centre());
    }

    private static void addAll(SortedSet<Integer> found, int from, int to) {
        for (int i = from; i < to; i++) {
            found.add(i);
        }
    }
}
