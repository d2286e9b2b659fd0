package dev.hindcast.metric;

import dev.hindcast.query.Distribution;
import dev.hindcast.query.file.OpenAge;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.location.Quantile;
import dev.hindcast.statistics.survival.Band;
import dev.hindcast.statistics.survival.KaplanMeier;
import dev.hindcast.statistics.survival.RestrictedMean;
import dev.hindcast.statistics.survival.SurvivalCurve;
import dev.hindcast.statistics.survival.SurvivalQuantile;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Figures of durations while some incidents are still open. An open one has lasted at least its age: it counts as long as it was
 * there to be seen, and leaving it out would bias every figure down.
 */
final class OpenFigures {
    private static final String NOT_REACHED = "not reached";

    private OpenFigures() {}

    /**
     * Returns the figures of a group.
     *
     * @param values seconds of those that are over
     * @param ages seconds of those that are open; at least one
     */
    static Figures of(Distribution values, Distribution ages) {
        Figures.Builder figures = new Figures.Builder().put(Statistic.OPEN, ages.count());
        if (ages.atRank(0) == OpenAge.UNKNOWN) {
            return figures.refuse(ages.count()
                            + " still open, and nothing says up to when to count: name that day with --as-of")
                    .build();
        }
        long[] all = LongStream.concat(LongStream.of(values.toSortedArray()), LongStream.of(ages.toSortedArray()))
                .toArray();
        boolean[] ended = new boolean[all.length];
        Arrays.fill(ended, 0, (int) values.count(), true);
        KaplanMeier.of(Arrays.stream(all).asDoubleStream().toArray(), ended)
                .known()
                .ifPresent(curve -> put(figures, curve, all.length));
        return ended(figures, values).build();
    }

    private static void put(Figures.Builder figures, SurvivalCurve curve, int n) {
        SurvivalQuantile median = curve.quantile(0.5, Band.LOG_LOG);
        figures.put(Statistic.MEDIAN, named("median", median.value(), curve))
                .put(Statistic.MEDIAN_LOW, Statistic.MEDIAN_HIGH, interval(median, curve))
                .put(Statistic.P25, quantile("P25", 0.25, curve, n))
                .put(Statistic.P75, quantile("P75", 0.75, curve, n))
                .put(Statistic.P90, quantile("P90", 0.9, curve, n))
                .put(Statistic.P95, quantile("P95", 0.95, curve, n));
        putRestrictedMean(figures, curve);
    }

    /** The horizon is the longest time that anything was watched. */
    private static void putRestrictedMean(Figures.Builder figures, SurvivalCurve curve) {
        Estimate<RestrictedMean> mean = RestrictedMean.of(curve, curve.longest());
        figures.put(Statistic.RESTRICTED_MEAN, mean.map(RestrictedMean::value));
        mean.known().ifPresent(known -> figures.put(Statistic.HORIZON, curve.longest()));
    }

    /** What only those that are over can tell: none of it may stand alone. */
    private static Figures.Builder ended(Figures.Builder figures, Distribution values) {
        long n = values.count();
        return n == 0
                ? figures
                : figures.put(Statistic.MEAN, (double) values.sum() / n)
                        .put(Statistic.NAIVE_MEDIAN, Quantile.type7(n, values::atRank, 0.5))
                        .put(Statistic.MIN, values.atRank(0))
                        .put(Statistic.MAX, values.atRank(n - 1));
    }

    private static Estimate<Double> quantile(String name, double p, SurvivalCurve curve, int n) {
        long fewest = Quantile.fewest(p);
        return n < fewest
                ? Estimate.refused("too few for " + name + ": " + n + " of the " + fewest + " needed")
                : named(name, curve.quantile(p, Band.LOG_LOG).value(), curve);
    }

    private static Estimate<Double> named(String name, Estimate<Double> value, SurvivalCurve curve) {
        return value.known().isPresent()
                ? value
                : Estimate.refused(name + " " + NOT_REACHED + ": more than " + words(curve.longest()));
    }

    private static Estimate<Interval> interval(SurvivalQuantile median, SurvivalCurve curve) {
        if (curve.events() < SurvivalCurve.FEWEST_EVENTS) {
            return Estimate.refused("too few ended for an interval of the median: " + curve.events() + " of the "
                    + SurvivalCurve.FEWEST_EVENTS + " needed");
        }
        Estimate<Double> value = named("median", median.value(), curve);
        if (value.known().isEmpty()) {
            return value.flatMap(known -> Estimate.refused(NOT_REACHED));
        }
        return median.high().known().isEmpty()
                ? Estimate.refused("the interval of the median has no upper end: more than " + words(curve.longest()))
                : median.low().flatMap(low -> median.high().map(high -> new Interval(low, high)));
    }

    private static String words(double seconds) {
        long minutes = (long) seconds / 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
