package dev.hindcast.statistics.trend;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;

/**
 * Natural process limits of a series (XmR chart, Wheeler 1993): what lies within them is ordinary variation and needs no story.
 *
 * @param centre mean, or median in the median form
 * @param low lower limit
 * @param high upper limit
 * @param rangeHigh limit of the moving range between neighbours
 * @param meanRange mean moving range, or median in the median form
 * @param provisional whether there are so few points that the limits will still move
 */
public record ProcessLimits(
        double centre, double low, double high, double rangeHigh, double meanRange, boolean provisional) {
    /** Fewest points for limits. */
    public static final int FEWEST = 6;

    /** Up to here limits are provisional. */
    public static final int PROVISIONAL = 16;

    /**
     * Returns mean ± 2.66 times the mean moving range, 3.268 times of it as the range's limit; refused below {@value #FEWEST}
     * points.
     *
     * @param series in order of time
     */
    public static Estimate<ProcessLimits> ofMeans(double[] series) {
        return Sample.of(series, FEWEST, "process limits").map(sample -> {
            double range = ranges(sample).mean();
            return around(sample, sample.mean(), range, 2.66 * range, 3.268 * range);
        });
    }

    /** Returns median ± 3.145 times the median moving range, less moved by one wild point; refused likewise. */
    public static Estimate<ProcessLimits> ofMedians(double[] series) {
        return Sample.of(series, FEWEST, "process limits").map(sample -> {
            double range = ranges(sample).median();
            return around(sample, sample.median(), range, 3.145 * range, 3.865 * range);
        });
    }

    /** Returns the same limits with the lower one at zero or above, for counts. */
    public ProcessLimits notNegative() {
        return new ProcessLimits(centre, Math.max(0, low), high, rangeHigh, meanRange, provisional);
    }

    private static ProcessLimits around(Sample sample, double centre, double range, double half, double rangeHigh) {
        return new ProcessLimits(centre, centre - half, centre + half, rangeHigh, range, sample.size() <= PROVISIONAL);
    }

    private static Sample ranges(Sample sample) {
        double[] x = sample.values();
        double[] ranges = new double[x.length - 1];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(x[i + 1] - x[i]);
        }
        return Sample.of(ranges, 1, "a moving range").known().orElseThrow();
    }
}
