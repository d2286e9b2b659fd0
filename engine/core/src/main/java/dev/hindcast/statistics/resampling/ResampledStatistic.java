package dev.hindcast.statistics.resampling;

import java.util.Arrays;

/**
 * A statistic of a resample that is given by how often each observation was drawn. Counting replaces copying and sorting: the
 * observations are put in order once, and a quantile of a resample is found by adding up counts.
 */
interface ResampledStatistic {
    /**
     * Returns the statistic.
     *
     * @param times how often each observation was drawn
     * @param total the sum of {@code times}, at least 1
     */
    double of(int[] times, int total);

    /** Returns the arithmetic mean. */
    static ResampledStatistic mean(double[] values) {
        return (times, total) -> weightedSum(values, times) / total;
    }

    /** Returns the geometric mean of values above zero. */
    static ResampledStatistic geometricMean(double[] values) {
        double[] logarithms = Arrays.stream(values).map(Math::log).toArray();
        return (times, total) -> Math.exp(weightedSum(logarithms, times) / total);
    }

    /** Returns the type-7 quantile of ascending values. */
    static ResampledStatistic quantile(double[] ascending, double p) {
        return (times, total) -> {
            double h = (total - 1) * p;
            int below = (int) Math.floor(h);
            int position = 0;
            int drawn = times[0];
            while (drawn <= below) {
                drawn += times[++position];
            }
            double value = ascending[position];
            if (drawn > below + 1 || h == below) {
                return value;
            }
            do {
                position++;
            } while (times[position] == 0);
            return value + (h - below) * (ascending[position] - value);
        };
    }

    /** Returns the ratio of two sums over the same observations. */
    static ResampledStatistic ratioOfSums(double[] numerators, double[] denominators) {
        return (times, total) -> weightedSum(numerators, times) / weightedSum(denominators, times);
    }

    private static double weightedSum(double[] values, int[] times) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times[i] * values[i];
        }
        return sum;
    }
}
