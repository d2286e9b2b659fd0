package dev.hindcast.statistics;

import java.util.function.LongUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The interval for a median that assumes nothing about the distribution: from the k-th smallest to the k-th largest value, with
 * the largest k for which 1 - 2 Bin(k-1; n, ½) is at least 0.95. Exact and deterministic; the coverage is at least 95 %.
 */
public final class MedianInterval {
    /** Fewest values that can bound a median at 95 %. */
    public static final int FEWEST = 6;

    private static final double LEVEL = 0.95;

    private MedianInterval() {}

    /**
     * Returns the interval, refused below {@value #FEWEST} values.
     *
     * @param count how many values there are
     * @param atRank the value at each rank from 0 to {@code count - 1}, ascending
     */
    public static Estimate<Interval> of(long count, LongUnaryOperator atRank) {
        if (count < FEWEST) {
            return Estimate.refused(
                    "too few for an interval of the median: " + count + " of the " + FEWEST + " needed");
        }
        long k = rank(Math.toIntExact(count));
        return Estimate.of(new Interval(atRank.applyAsLong(k - 1), atRank.applyAsLong(count - k)));
    }

    /** Returns the largest rank, from 1, whose interval still covers. */
    private static long rank(int n) {
        // The quantile of the binomial is the first count whose probability reaches the tail; one step either way
        // settles it.
        BinomialDistribution heads = BinomialDistribution.of(n, 0.5);
        int k = heads.inverseCumulativeProbability((1 - LEVEL) / 2);
        while (k >= 1 && 1 - 2 * heads.cumulativeProbability(k - 1) < LEVEL) {
            k--;
        }
        while (1 - 2 * heads.cumulativeProbability(k) >= LEVEL) {
            k++;
        }
        return k;
    }
}
