package dev.hindcast.statistics.location;

import dev.hindcast.statistics.Estimate;
import java.util.function.LongUnaryOperator;

/**
 * Quantiles by type 7 of Hyndman and Fan (1996): with h = (n-1)p and k = floor(h), x[k] + (h-k)(x[k+1] - x[k]) on ascending
 * values counted from 0. The unit is that of the values.
 */
public final class Quantile {
    private Quantile() {}

    /**
     * Returns the quantile, refused where so few values cannot bear it: P90 (and P10) below 10 values, P95 below 20, P99 below
     * 100.
     *
     * @param count how many values there are
     * @param atRank the value at each rank from 0 to {@code count - 1}, ascending
     * @param p from 0 to 1
     */
    public static Estimate<Double> type7(long count, LongUnaryOperator atRank, double p) {
        if (!(p >= 0 && p <= 1)) {
            return Estimate.refused("a quantile lies between 0 and 1, not at " + p);
        }
        if (count < 1) {
            return Estimate.refused("no values");
        }
        long needed = fewest(p);
        if (count < needed) {
            return Estimate.refused(
                    "too few for P" + Math.round(p * 100) + ": " + count + " of the " + needed + " needed");
        }
        return Estimate.of(interpolated(count, atRank, p));
    }

    /** Returns the quantile of however few values there are, at least one. */
    static double interpolated(long count, LongUnaryOperator atRank, double p) {
        double h = (count - 1) * p;
        long k = (long) Math.floor(h);
        double below = atRank.applyAsLong(k);
        return k == count - 1 ? below : below + (h - k) * (atRank.applyAsLong(k + 1) - below);
    }

    /** Returns how many values a quantile needs at least. */
    public static long fewest(double p) {
        double tail = Math.min(p, 1 - p);
        if (p == 0 || p == 1 || tail > 0.1 + 1e-9) {
            return 1;
        }
        if (tail > 0.05 + 1e-9) {
            return 10;
        }
        return tail > 0.01 + 1e-9 ? 20 : 100;
    }
}
