package dev.hindcast.statistics.location;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The 95 % interval for a quantile that assumes nothing about the distribution. Its ends are values themselves, at ranks from 1:
 * l = max{k: Bin(k-1; n, p) ≤ 0.025} and u = min{k: Bin(k-1; n, p) ≥ 0.975} (David and Nagaraja, section 7.1). For the median
 * that is the k-th smallest to the k-th largest. Exact and deterministic; the coverage is at least 95 %.
 */
public final class OrderStatisticInterval {
    private static final double TAIL = 0.025;
    /** For each number of values the ranks for the median, once they are known. */
    private static final AtomicReferenceArray<Ranks> OF_MEDIAN = new AtomicReferenceArray<>(10_000);

    private OrderStatisticInterval() {}

    /**
     * Returns the interval, in the unit of the values; refused where even the smallest and the largest value do not bound the
     * quantile: the median below 6 values, P90 below 36.
     *
     * @param count how many values there are
     * @param atRank the value at each rank from 0 to {@code count - 1}, ascending
     * @param p above 0 and below 1
     */
    public static Estimate<Interval> of(long count, LongUnaryOperator atRank, double p) {
        if (!(p > 0 && p < 1)) {
            return Estimate.refused("a quantile with an interval lies between 0 and 1, not at " + p);
        }
        long needed = (long) Math.ceil(Math.log(TAIL) / Math.log(Math.max(p, 1 - p)));
        if (count < needed) {
            return Estimate.refused(
                    "too few for an interval of " + (p == 0.5 ? "the median" : "P" + Math.round(100 * p)) + ": " + count
                            + " of the " + needed + " needed");
        }
        if (count > Integer.MAX_VALUE) {
            return Estimate.refused("too many values for an exact interval: " + count);
        }
        Ranks ranks = known((int) count, p);
        return Estimate.of(new Interval(atRank.applyAsLong(ranks.low() - 1), atRank.applyAsLong(ranks.high() - 1)));
    }

    /** Thousands of groups have a few hundred sizes, and the ranks cost more than all else about a group. */
    private static Ranks known(int n, double p) {
        if (p != 0.5 || n >= OF_MEDIAN.length()) {
            return ranks(n, p);
        }
        Ranks ranks = OF_MEDIAN.get(n);
        if (ranks == null) {
            ranks = ranks(n, p);
            OF_MEDIAN.set(n, ranks);
        }
        return ranks;
    }

    /** Returns the ranks of the ends; there are enough values. */
    static Ranks ranks(int n, double p) {
        // The inverse gives the first count whose probability reaches its argument: the ranks by definition.
        BinomialDistribution below = BinomialDistribution.of(n, p);
        return new Ranks(below.inverseCumulativeProbability(TAIL), below.inverseCumulativeProbability(1 - TAIL) + 1L);
    }

    /** Ranks from 1, both included. */
    record Ranks(long low, long high) {}
}
