package dev.hindcast.statistics.share;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The Bayesian interval for a share at 95 %, with the prior of Jeffreys: the 0.025 and 0.975 quantiles of
 * Beta(hits + ½, misses + ½) (Brown, Cai and DasGupta 2001).
 */
public final class Jeffreys {
    private Jeffreys() {}

    /**
     * Returns the interval of {@code hits} among {@code n}, refused for no observation and where hits are not among them.
     *
     * @param hits from 0 to n
     * @param n how many were observed
     */
    public static Estimate<Interval> of(long hits, long n) {
        if (n == 0) {
            return Estimate.refused("no values");
        }
        if (hits < 0 || hits > n) {
            return Estimate.refused(hits + " of " + n + " is no share");
        }
        BetaDistribution posterior = BetaDistribution.of(hits + 0.5, n - hits + 0.5);
        return Estimate.of(new Interval(
                posterior.inverseCumulativeProbability(0.025), posterior.inverseSurvivalProbability(0.025)));
    }
}
