package dev.hindcast.statistics.sample;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution with mean 0 and variance 1. */
public final class StandardNormal {
    /** The quantile at 0.975: an interval of 95 % reaches this many standard errors to either side. */
    public static final double Z = 1.959963984540054;

    private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

    private StandardNormal() {}

    /** Returns the probability of lying at least as far from 0 as {@code z}, on either side. */
    public static double twoSided(double z) {
        return Math.min(1, 2 * DISTRIBUTION.survivalProbability(Math.abs(z)));
    }

    /** Returns the probability of lying at or below {@code z}. */
    public static double cumulative(double z) {
        return DISTRIBUTION.cumulativeProbability(z);
    }

    /**
     * Returns the value below which the share {@code p} lies.
     *
     * @param p strictly between 0 and 1
     */
    public static double quantile(double p) {
        return DISTRIBUTION.inverseCumulativeProbability(p);
    }
}
