package dev.hindcast.statistics.rate;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.StandardNormal;

/**
 * The smallest cut of a rate that two counts would have shown in four of five cases, two-sided at 5 %. The root of a Poisson count
 * has a variance of 1/4 whatever its size (Anscombe 1948), so the roots of two counts must differ by 2.802·√(1/2).
 */
public final class VisibleRateCut {
    private static final double REACH = (StandardNormal.Z + StandardNormal.quantile(0.8)) * Math.sqrt(0.5);

    private VisibleRateCut() {}

    /**
     * Returns the cut, above 0 and below 1; refused where even a fall to nothing might have been chance.
     *
     * @param expected incidents of the later period if the rate had stayed
     */
    public static Estimate<Double> of(double expected) {
        double root = Math.sqrt(Math.max(0, expected));
        if (!(root > REACH) || !Double.isFinite(root)) {
            return Estimate.refused("so few incidents that even none at all might be chance");
        }
        double rest = (root - REACH) / root;
        return Estimate.of(1 - rest * rest);
    }
}
