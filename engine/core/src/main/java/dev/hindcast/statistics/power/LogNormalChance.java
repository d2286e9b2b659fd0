package dev.hindcast.statistics.power;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.StandardNormal;
import java.util.SplittableRandom;

/** The A/A test on log-normal durations, where there are none of one's own: only their spread counts. */
public final class LogNormalChance {
    private LogNormalChance() {}

    /**
     * Returns what a centre does while nothing changes; refused for a spread or a number that is none.
     *
     * @param logDeviation standard deviation of the logarithms, above 0 and at most 10
     * @param n incidents in each period, from 1 to 10,000
     */
    public static Estimate<NothingChanged> of(double logDeviation, int n, Centre centre, long seed) {
        if (!(logDeviation > 0 && logDeviation <= 10) || n < 1 || n > 10_000) {
            return Estimate.refused("an A/A test needs a spread above 0 and at most 10, and 1 to 10,000 incidents");
        }
        return NothingChanged.of(ChanceTest.relativeChanges(
                random -> centre.of(drawn(random, n, logDeviation)),
                random -> centre.of(drawn(random, n, logDeviation)),
                seed));
    }

    /** By inversion, which every release of Java does alike. */
    private static double[] drawn(SplittableRandom random, int n, double deviation) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double level = (random.nextLong() >>> 11) * 0x1.0p-53 + 0x1.0p-54;
            values[i] = Math.exp(deviation * StandardNormal.quantile(level));
        }
        return values;
    }
}
