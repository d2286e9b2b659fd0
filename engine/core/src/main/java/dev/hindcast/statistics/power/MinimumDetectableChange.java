package dev.hindcast.statistics.power;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.StandardNormal;

/**
 * The smallest cut of durations that two periods could have shown in four of five cases: 1 - exp(-(1.960 + 0.842)·s·√(2/n)), with s
 * the standard deviation of the logarithms and n incidents in each period, their harmonic mean if unequal. Two-sided at 5 %. The
 * rank-sum test needs about 5 % more incidents. To be printed beside every comparison.
 */
public final class MinimumDetectableChange {
    private static final double REACH = StandardNormal.Z + StandardNormal.quantile(0.8);

    private MinimumDetectableChange() {}

    /**
     * Returns the cut as a share of the duration, above 0 and at most 1; refused for fewer than two incidents in a period and for
     * a spread that is none.
     *
     * @param logDeviation standard deviation of the logarithms, above zero
     */
    public static Estimate<Double> of(double logDeviation, long before, long after) {
        if (before < 2 || after < 2) {
            return Estimate.refused("too few to say what could have been seen: " + before + " and " + after);
        }
        double harmonic = 2.0 / (1.0 / before + 1.0 / after);
        return spread(logDeviation).map(s -> -Math.expm1(-REACH * s * Math.sqrt(2 / harmonic)));
    }

    /**
     * Returns how many incidents each period needs to show a cut: ceil(2·(2.802·s / ln(1-r))²).
     *
     * @param logDeviation standard deviation of the logarithms, above zero
     * @param cut r, above 0 and below 1
     */
    public static Estimate<Long> incidentsNeeded(double logDeviation, double cut) {
        if (!(cut > 0 && cut < 1)) {
            return Estimate.refused("a cut lies between 0 and 1, not at " + cut);
        }
        return spread(logDeviation).flatMap(s -> {
            double root = REACH * s / Math.log1p(-cut);
            double needed = Math.ceil(2 * root * root);
            return needed > 1e15
                    ? Estimate.refused("no number of incidents that exists would show it")
                    : Estimate.of(Math.max(2, (long) needed));
        });
    }

    private static Estimate<Double> spread(double logDeviation) {
        return logDeviation > 0 && logDeviation <= 100
                ? Estimate.of(logDeviation)
                : Estimate.refused("durations that do not vary, or beyond measure, have no detectable change");
    }
}
