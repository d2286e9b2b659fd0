package dev.hindcast.statistics.share;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of Clopper and Pearson (1934) for a share, at 95 %: quantiles of beta distributions. Never covers less than
 * 95 %, and is wider than {@link Wilson} for it.
 */
public final class ClopperPearson {
    private ClopperPearson() {}

    /**
     * Returns the interval of {@code hits} among {@code n}, refused below {@value Wilson#FEWEST} observations and
     * where hits are not among them.
     *
     * @param hits from 0 to n
     * @param n how many were observed
     */
    public static Estimate<Interval> of(long hits, long n) {
        return Share.of(hits, n).map(share -> exact(hits, n));
    }

    private static Interval exact(long hits, long n) {
        double low = hits == 0 ? 0 : BetaDistribution.of(hits, n - hits + 1.0).inverseCumulativeProbability(0.025);
        double high = hits == n ? 1 : BetaDistribution.of(hits + 1.0, n - hits).inverseSurvivalProbability(0.025);
        return new Interval(low, high);
    }
}
