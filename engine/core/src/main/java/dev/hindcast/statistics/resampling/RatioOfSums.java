package dev.hindcast.statistics.resampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Σ numerators / Σ denominators, whole observations resampled; the arithmetic mean where every denominator is 1.
 *
 * @param numerators one for each observation
 * @param denominators one for each observation
 */
record RatioOfSums(double[] numerators, double[] denominators) implements ResampledStatistic {
    /** Returns the arithmetic mean. */
    static RatioOfSums mean(double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return new RatioOfSums(values, ones);
    }

    /** Returns the ratio over the same observations in ascending order of what is below, then above: sums have one order. */
    static RatioOfSums inOrder(double[] numerators, double[] denominators) {
        int[] order = IntStream.range(0, numerators.length).toArray();
        if (!ascends(denominators, numerators)) {
            order = IntStream.of(order)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(i -> denominators[i])
                            .thenComparingDouble(i -> numerators[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return new RatioOfSums(at(order, numerators), at(order, denominators));
    }

    private static boolean ascends(double[] first, double[] second) {
        for (int i = 1; i < first.length; i++) {
            int step = Double.compare(first[i - 1], first[i]);
            if (step > 0 || step == 0 && Double.compare(second[i - 1], second[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    private static double[] at(int[] order, double[] values) {
        return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }

    int size() {
        return numerators.length;
    }

    /** Returns the ratio of the observations themselves. */
    double value() {
        return sum(numerators) / sum(denominators);
    }

    /** Returns the ratio of each observation that has one, infinite where only the numerator is there. */
    DoubleStream each() {
        return IntStream.range(0, size())
                .filter(i -> numerators[i] != 0 || denominators[i] != 0)
                .mapToDouble(i -> numerators[i] / denominators[i]);
    }

    @Override
    public double of(int[] times, int total) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < times.length; i++) {
            above += times[i] * numerators[i];
            below += times[i] * denominators[i];
        }
        return above / below;
    }

    /** Subtracts from the sums instead of adding all others up again: of whole numbers below 2^53 the same to the last digit. */
    @Override
    public double[] jackknife() {
        double above = sum(numerators);
        double below = sum(denominators);
        double[] results = new double[size()];
        Arrays.setAll(results, i -> (above - numerators[i]) / (below - denominators[i]));
        return results;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
