package dev.hindcast.statistics.location;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The geometric mean exp(mean ln x) with the interval exp(mean ± t(0.975, n-1)·s/√n), where s is the standard deviation of the
 * logarithms (n-1). Assumes that logarithms are roughly normal, as durations of incidents often are (Limpert and others 2001).
 *
 * @param value in the unit of the values
 * @param interval at 95 %, in the unit of the values
 * @param multiplicativeStandardDeviation exp(s), a factor of at least 1
 */
public record GeometricMean(double value, Interval interval, double multiplicativeStandardDeviation) {
    /** Fewest values. */
    public static final int FEWEST = 5;

    /**
     * Returns the geometric mean, refused below {@value #FEWEST} values and where one is zero or less.
     *
     * @param values in any order
     */
    public static Estimate<GeometricMean> of(double[] values) {
        return Sample.positive(values, FEWEST, "a geometric mean").map(sample -> {
            Sample logarithms = sample.logarithms();
            double mean = logarithms.mean();
            double deviation = sample.isConstant() ? 0 : logarithms.standardDeviation();
            double t = TDistribution.of(sample.size() - 1).inverseCumulativeProbability(0.975);
            double half = t * deviation / Math.sqrt(sample.size());
            return new GeometricMean(
                    Math.exp(mean), new Interval(Math.exp(mean - half), Math.exp(mean + half)), Math.exp(deviation));
        });
    }
}
