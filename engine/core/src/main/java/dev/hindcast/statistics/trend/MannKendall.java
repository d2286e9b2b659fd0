package dev.hindcast.statistics.trend;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Ranks;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.sample.StandardNormal;
import java.util.Arrays;

/**
 * Whether a series rises or falls throughout (Mann 1945; Kendall 1975), and by how much each step: the median of all pairwise
 * slopes (Sen 1968). Replaces a straight line through four points.
 *
 * @param s pairs in which the later value is the larger, less those in which it is the smaller
 * @param variance of s without a trend, corrected for equal values
 * @param z standard normal without a trend
 * @param pValue two-sided
 * @param slope for one step, in the unit of the values
 */
public record MannKendall(long s, double variance, double z, double pValue, double slope) {
    /** Fewest values: two years of quarters. */
    public static final int FEWEST = 8;

    /** Most values: pairs are kept, and a longer series is one of weeks or days, for which there is a chart. */
    public static final int MOST = 2_000;

    /**
     * Returns the trend; refused below {@value #FEWEST} values, above {@value #MOST} and where all are equal.
     *
     * @param series in order of time, in equal steps
     */
    public static Estimate<MannKendall> of(double[] series) {
        if (series.length > MOST) {
            return Estimate.refused("too many values for a trend: " + series.length + ", at most " + MOST);
        }
        return Sample.of(series, FEWEST, "a trend")
                .flatMap(sample ->
                        sample.isConstant() ? Estimate.refused("all values are equal") : Estimate.of(trend(sample)));
    }

    private static MannKendall trend(Sample sample) {
        double[] x = sample.values();
        long s = 0;
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int pair = 0;
        for (int j = 1; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                s += (long) Math.signum(x[j] - x[i]);
                slopes[pair++] = (x[j] - x[i]) / (j - i);
            }
        }
        double variance = spread(x.length);
        for (long tied : Ranks.tieSizes(sample)) {
            variance -= spread(tied);
        }
        double z = (s - Math.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, StandardNormal.twoSided(z), median(slopes));
    }

    private static double spread(double n) {
        return n * (n - 1) * (2 * n + 5) / 18;
    }

    private static double median(double[] slopes) {
        Arrays.sort(slopes);
        int middle = slopes.length / 2;
        return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
