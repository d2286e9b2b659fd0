package dev.hindcast.statistics.resampling;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.sample.StandardNormal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A bias-corrected and accelerated bootstrap interval at 95 %, with the figures it was derived from (Efron 1987; Efron and
 * Tibshirani 1993, chapter 14).
 *
 * @param estimate of the data themselves
 * @param interval bias-corrected and accelerated, in the unit of the estimate
 * @param percentile the plain interval between the 0.025 and 0.975 quantiles of the replicates
 * @param bias z0, in standard normal units
 * @param acceleration a
 * @param levels the levels at which the replicates are read instead of 0.025 and 0.975
 * @param together how many observations were not drawn one by one but as one sum; 0 below {@value BcaBootstrap#MANY}
 */
public record BootstrapInterval(
        double estimate,
        Interval interval,
        Interval percentile,
        double bias,
        double acceleration,
        Interval levels,
        int together) {
    /** Smaller differences, relative to the figure, are rounding and not influence. */
    private static final double ROUNDING = 1e-13;

    /** Returns how an interval was drawn for which not everything was drawn one by one; absent where it was. */
    public Optional<String> abridged() {
        return together == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the %,d values farthest out drawn one by one, the sum of the other %,d at once",
                        AbridgedResampling.APART,
                        together));
    }

    /** Returns the interval, refused where the correction is undefined. */
    static Estimate<BootstrapInterval> of(double estimate, double[] replicates, double[] jackknife, int together) {
        if (!Double.isFinite(estimate) || !finite(replicates) || !finite(jackknife)) {
            return Estimate.refused("some resamples have no such figure");
        }
        return acceleration(jackknife)
                .flatMap(acceleration -> Sample.of(replicates, 1, "a bootstrap interval")
                        .flatMap(sample -> corrected(estimate, sample, acceleration, together)));
    }

    private static Estimate<BootstrapInterval> corrected(
            double estimate, Sample replicates, double acceleration, int together) {
        double below = shareBelow(replicates.values(), estimate);
        if (below <= 0 || below >= 1) {
            return Estimate.refused("every resample lies on the same side of the estimate");
        }
        double bias = StandardNormal.quantile(below);
        double low = level(bias, acceleration, -StandardNormal.Z);
        double high = level(bias, acceleration, StandardNormal.Z);
        if (!(low <= high)) {
            return Estimate.refused("the data are too skewed for a bootstrap interval");
        }
        return Estimate.of(new BootstrapInterval(
                estimate,
                new Interval(replicates.quantile(low), replicates.quantile(high)),
                new Interval(replicates.quantile(0.025), replicates.quantile(0.975)),
                bias,
                acceleration,
                new Interval(low, high),
                together));
    }

    /** Returns NaN where the correction would turn the tails around. */
    private static double level(double bias, double acceleration, double z) {
        double shrink = 1 - acceleration * (bias + z);
        return shrink > 0 ? StandardNormal.cumulative(bias + (bias + z) / shrink) : Double.NaN;
    }

    private static double shareBelow(double[] replicates, double estimate) {
        double below = 0;
        for (double replicate : replicates) {
            below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
        }
        return below / replicates.length;
    }

    private static Estimate<Double> acceleration(double[] jackknife) {
        double mean = Arrays.stream(jackknife).sum() / jackknife.length;
        // Scaled to 1 so that cubes of large or tiny distances stay in range.
        double scale =
                Arrays.stream(jackknife).map(t -> Math.abs(mean - t)).max().orElse(0);
        if (!(scale > ROUNDING * Math.abs(mean))) {
            return Estimate.refused("leaving out any one value changes nothing");
        }
        double squares = 0;
        double cubes = 0;
        for (double t : jackknife) {
            double d = (mean - t) / scale;
            squares += d * d;
            cubes += d * d * d;
        }
        return Estimate.of(cubes / (6 * Math.pow(squares, 1.5)));
    }

    private static boolean finite(double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }
}
