package dev.hindcast.statistics.power;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.StandardNormal;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often a true cut would be found, by simulation: two periods of n log-normal durations, the second shortened, tested at 5 %
 * two-sided. Found means significant in the right direction.
 *
 * @param logT by the t test on logarithms, from 0 to 1
 * @param mannWhitney by the rank-sum test
 * @param welch by Welch's test on the durations themselves
 * @param runs how many trials
 */
public record LogNormalTrial(double logT, double mannWhitney, double welch, int runs) {
    private static final double TAIL = 0.025;

    /**
     * Returns the shares; refused for fewer than five incidents or 100 runs, and for a spread or a cut that is none.
     *
     * @param logDeviation standard deviation of the logarithms, above 0 and at most 10
     * @param n incidents in each period, at most 10,000
     * @param cut from 0 (nothing changed) to below 1
     * @param runs up to 1,000,000
     */
    public static Estimate<LogNormalTrial> of(double logDeviation, int n, double cut, int runs, long seed) {
        if (n < 5 || n > 10_000 || runs < 100 || runs > 1_000_000) {
            return Estimate.refused("a trial needs 5 to 10,000 incidents in each period and 100 to 1,000,000 runs");
        }
        if (!(logDeviation > 0 && logDeviation <= 10) || !(cut >= 0 && cut < 1)) {
            return Estimate.refused("a trial needs a spread above 0 and at most 10, and a cut from 0 to below 1");
        }
        Random random = new Random(seed);
        double t = TDistribution.of(2.0 * n - 2).inverseSurvivalProbability(TAIL);
        int[] found = new int[3];
        for (int run = 0; run < runs; run++) {
            double[] before = logarithms(random, n, logDeviation, 0);
            double[] after = logarithms(random, n, logDeviation, Math.log1p(-cut));
            found[0] += Welch.of(before, after).t() >= t ? 1 : 0;
            found[1] += rankSum(before, after) >= StandardNormal.Z ? 1 : 0;
            found[2] += Welch.of(durations(before), durations(after)).upperTail() <= TAIL ? 1 : 0;
        }
        return Estimate.of(
                new LogNormalTrial((double) found[0] / runs, (double) found[1] / runs, (double) found[2] / runs, runs));
    }

    private static double[] logarithms(Random random, int n, double deviation, double shift) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = deviation * random.nextGaussian() + shift;
        }
        return values;
    }

    private static double[] durations(double[] logarithms) {
        return Arrays.stream(logarithms).map(Math::exp).toArray();
    }

    /** Standard normal with continuity correction; continuous values have no ties. */
    private static double rankSum(double[] before, double[] after) {
        double[] x = before.clone();
        double[] y = after.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        long u = 0;
        int below = 0;
        for (double value : x) {
            while (below < y.length && y[below] < value) {
                below++;
            }
            u += below;
        }
        double pairs = (double) x.length * y.length;
        return (u - pairs / 2 - 0.5) / Math.sqrt(pairs * (x.length + y.length + 1) / 12);
    }
}
