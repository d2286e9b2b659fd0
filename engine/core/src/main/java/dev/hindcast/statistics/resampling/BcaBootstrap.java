package dev.hindcast.statistics.resampling;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bootstrap intervals for figures that have no interval of their own: means, ratios of sums, quantiles. Observations are put in
 * ascending order before anything is drawn, so the answer depends on the data and the seed alone, not on the order of delivery.
 * Refused below {@value #FEWEST} observations, for data that are all equal, and where the correction is undefined.
 */
public final class BcaBootstrap {
    /** Fewest observations. */
    public static final int FEWEST = 8;

    /** Fewest replicates for which the interval no longer depends visibly on the seed. */
    public static final int REPLICATES = 9_999;

    private static final String METHOD = "a bootstrap interval";

    private BcaBootstrap() {}

    /**
     * Returns the interval of the arithmetic mean.
     *
     * @param replicates at least {@value #REPLICATES}
     */
    public static Estimate<BootstrapInterval> mean(double[] values, int replicates, long seed) {
        return Sample.of(values, FEWEST, METHOD)
                .flatMap(sample -> varied(sample, ResampledStatistic.mean(sample.ascending()), replicates, seed));
    }

    /** Returns the interval of the geometric mean, refused also where a value is zero or less. */
    public static Estimate<BootstrapInterval> geometricMean(double[] values, int replicates, long seed) {
        return Sample.positive(values, FEWEST, METHOD)
                .flatMap(sample ->
                        varied(sample, ResampledStatistic.geometricMean(sample.ascending()), replicates, seed));
    }

    /** Returns the interval of the median. */
    public static Estimate<BootstrapInterval> median(double[] values, int replicates, long seed) {
        return quantiles(values, new double[] {0.5}, replicates, seed).get(0);
    }

    /**
     * Returns the interval of each quantile, all from the same draws; refused also at 0.01 and below, at 0.99 and above, where
     * the bootstrap cannot see what lies beyond the data.
     *
     * @param p the quantiles
     */
    public static List<Estimate<BootstrapInterval>> quantiles(double[] values, double[] p, int replicates, long seed) {
        Estimate<Sample> sample = Sample.of(values, FEWEST, METHOD);
        if (sample.known().isEmpty() || Arrays.stream(p).anyMatch(q -> !(q > 0.01 && q < 0.99))) {
            String reason = sample.refusal().orElse("the bootstrap cannot bound extremes such as the maximum or P99");
            return Arrays.stream(p)
                    .mapToObj(q -> Estimate.<BootstrapInterval>refused(reason))
                    .toList();
        }
        double[] ascending = sample.known().orElseThrow().ascending();
        return intervals(
                Arrays.stream(p)
                        .mapToObj(q -> ResampledStatistic.quantile(ascending, q))
                        .toList(),
                ascending.length,
                replicates,
                seed);
    }

    /**
     * Returns the interval of Σ numerators / Σ denominators, resampling whole observations.
     *
     * @param numerators one for each observation
     * @param denominators one for each observation
     */
    public static Estimate<BootstrapInterval> ratioOfSums(
            double[] numerators, double[] denominators, int replicates, long seed) {
        if (numerators.length != denominators.length) {
            return Estimate.refused(numerators.length + " numerators but " + denominators.length + " denominators");
        }
        return Sample.of(numerators, FEWEST, METHOD)
                .flatMap(above -> Sample.notNegative(denominators, FEWEST, METHOD)
                        .flatMap(below -> {
                            int[] order = order(below.values(), above.values());
                            ResampledStatistic ratio = ResampledStatistic.ratioOfSums(
                                    at(order, above.values()), at(order, below.values()));
                            return intervals(List.of(ratio), order.length, replicates, seed)
                                    .get(0);
                        }));
    }

    private static Estimate<BootstrapInterval> varied(
            Sample sample, ResampledStatistic statistic, int replicates, long seed) {
        return sample.isConstant()
                ? Estimate.refused("all values are equal")
                : intervals(List.of(statistic), sample.size(), replicates, seed).get(0);
    }

    private static List<Estimate<BootstrapInterval>> intervals(
            List<ResampledStatistic> statistics, int size, int replicates, long seed) {
        if (replicates < REPLICATES) {
            return statistics.stream()
                    .map(s -> Estimate.<BootstrapInterval>refused(
                            "too few replicates: " + replicates + " of the " + REPLICATES + " needed"))
                    .toList();
        }
        double[][] drawn = Resampling.replicates(statistics, size, replicates, seed);
        int[] once = IntStream.generate(() -> 1).limit(size).toArray();
        return IntStream.range(0, drawn.length)
                .mapToObj(i -> BootstrapInterval.of(
                        statistics.get(i).of(once, size), drawn[i], Resampling.jackknife(statistics.get(i), size)))
                .toList();
    }

    private static int[] order(double[] first, double[] second) {
        return IntStream.range(0, first.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> first[i]).thenComparingDouble(i -> second[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] at(int[] order, double[] values) {
        return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }
}
