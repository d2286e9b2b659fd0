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
     * Returns the interval of {@code hits} among {@code n}, refused below {@value Wilson#FEWEST} observations and
     * where hits are not among them.
     *
     * @param hits from 0 to n
     * @param n how many were observed
     */
    public static Estimate<Interval> of(long hits, long n) {
        return Share.of(hits, n).map(share -> equalTailed(hits, n));
    }

    private static Interval equalTailed(long hits, long n) {
        BetaDistribution posterior = BetaDistribution.of(hits + 0.5, n - hits + 0.5);
        return new Interval(posterior.inverseCumulativeProbability(0.025), posterior.inverseSurvivalProbability(0.025));
    }
}
