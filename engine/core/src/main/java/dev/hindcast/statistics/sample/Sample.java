package dev.hindcast.statistics.sample;

import dev.hindcast.statistics.Estimate;
import java.util.Arrays;

/**
 * One or more numbers that can be computed with: finite, and of a size whose powers are finite too. Sums run over the ascending
 * values, so that a result does not depend on the order in which an engine delivers them. The unit is that of the values.
 */
public final class Sample {
    /** Larger values, and smaller ones other than zero, have sixth powers that leave the range of {@code double}. */
    private static final double LARGEST = 1e50;

    private final double[] values;
    private final double[] ascending;

    private Sample(double[] values) {
        this.values = values;
        this.ascending = values.clone();
        Arrays.sort(ascending);
    }

    /**
     * Returns the numbers as a sample, refused where there are too few or where one cannot be computed with.
     *
     * @param fewest how many the method needs, at least 1
     * @param method what needs them, for the refusal
     */
    public static Estimate<Sample> of(double[] values, int fewest, String method) {
        if (values.length == 0) {
            return Estimate.refused("no values");
        }
        if (values.length < fewest) {
            return Estimate.refused("too few for " + method + ": " + values.length + " of the " + fewest + " needed");
        }
        for (double value : values) {
            if (Double.isNaN(value)) {
                return Estimate.refused("a value is no number");
            }
            if (Math.abs(value) > LARGEST || value != 0 && Math.abs(value) < 1 / LARGEST) {
                return Estimate.refused("a value is too large or too small to compute with");
            }
        }
        return Estimate.of(new Sample(values.clone()));
    }

    /** Returns the sample, refused also where a value is negative. */
    public static Estimate<Sample> notNegative(double[] values, int fewest, String method) {
        return of(values, fewest, method)
                .flatMap(sample -> sample.min() < 0
                        ? Estimate.refused("a value is negative: no duration and no count")
                        : Estimate.of(sample));
    }

    /** Returns the sample, refused also where a value is zero or less and so has no logarithm. */
    public static Estimate<Sample> positive(double[] values, int fewest, String method) {
        return of(values, fewest, method)
                .flatMap(sample -> sample.min() <= 0
                        ? Estimate.refused(sample.countNotPositive() + " of " + sample.size()
                                + " values are zero or less and have no logarithm")
                        : Estimate.of(sample));
    }

    /** Returns how many values there are. */
    public int size() {
        return values.length;
    }

    /** Returns the values in the order given. */
    public double[] values() {
        return values.clone();
    }

    /** Returns the values in ascending order. */
    public double[] ascending() {
        return ascending.clone();
    }

    /** Returns the smallest value. */
    public double min() {
        return ascending[0];
    }

    /** Returns the largest value. */
    public double max() {
        return ascending[ascending.length - 1];
    }

    /** Returns the sum. */
    public double sum() {
        double sum = 0;
        for (double value : ascending) {
            sum += value;
        }
        return sum;
    }

    /** Returns the arithmetic mean. */
    public double mean() {
        return sum() / size();
    }

    /** Returns the sum of squared distances from the mean. */
    public double sumOfSquares() {
        double mean = mean();
        double sum = 0;
        for (double value : ascending) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** Returns the unbiased variance, 0 for a single value. */
    public double variance() {
        return size() == 1 ? 0 : sumOfSquares() / (size() - 1);
    }

    /** Returns the square root of the unbiased variance. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** Returns the median. */
    public double median() {
        return quantile(0.5);
    }

    /**
     * Returns the type-7 quantile, however few values there are: for what others compute, not for print.
     *
     * @param p cut to 0 and 1
     */
    public double quantile(double p) {
        double h = (size() - 1) * Math.min(1, Math.max(0, p));
        int k = (int) Math.floor(h);
        return k >= size() - 1 ? max() : ascending[k] + (h - k) * (ascending[k + 1] - ascending[k]);
    }

    /** Returns whether all values are the same. */
    public boolean isConstant() {
        return min() == max();
    }

    /** Returns the sample of natural logarithms; the values of a {@link #positive} sample have one. */
    public Sample logarithms() {
        return new Sample(Arrays.stream(values).map(Math::log).toArray());
    }

    private long countNotPositive() {
        return Arrays.stream(ascending).filter(value -> value <= 0).count();
    }
}
