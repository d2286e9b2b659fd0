package dev.hindcast.statistics.resampling;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
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

    /**
     * From so many observations on a resampled sum is no longer drawn one by one: only the {@value AbridgedResampling#APART} that
     * lie farthest out are, the sum of the others is drawn at once.
     */
    public static final int MANY = 10_000;

    private static final String METHOD = "a bootstrap interval";

    private BcaBootstrap() {}

    /**
     * Returns the interval of the arithmetic mean.
     *
     * @param replicates at least {@value #REPLICATES}
     */
    public static Estimate<BootstrapInterval> mean(double[] values, int replicates, long seed) {
        return Sample.of(values, FEWEST, METHOD)
                .flatMap(sample -> ofMean(sample, DoubleUnaryOperator.identity(), replicates, seed));
    }

    /** Returns the interval of the geometric mean, refused also where a value is zero or less. */
    public static Estimate<BootstrapInterval> geometricMean(double[] values, int replicates, long seed) {
        return Sample.positive(values, FEWEST, METHOD)
                .flatMap(sample -> ofMean(sample.logarithms(), Math::exp, replicates, seed));
    }

    /** Returns the interval of the median. */
    public static Estimate<BootstrapInterval> median(double[] values, int replicates, long seed) {
        return quantiles(values, new double[] {0.5}, replicates, seed).get(0);
    }

    /**
     * Returns the interval of each quantile, all from the same draws; refused also at 0.01 and below, at 0.99 and above, where
     * the bootstrap cannot see what lies beyond the data, and from {@value #MANY} observations on, where
     * {@link dev.hindcast.statistics.location.OrderStatisticInterval exact ranks} need no draws.
     *
     * @param p the quantiles
     */
    public static List<Estimate<BootstrapInterval>> quantiles(double[] values, double[] p, int replicates, long seed) {
        Estimate<double[]> ascending =
                Sample.of(values, FEWEST, METHOD).flatMap(sample -> drawable(sample, p, replicates));
        if (ascending.known().isEmpty()) {
            return Arrays.stream(p)
                    .mapToObj(q -> Estimate.<BootstrapInterval>refused(
                            ascending.refusal().orElseThrow()))
                    .toList();
        }
        double[] known = ascending.known().get();
        List<ResampledStatistic> quantiles = Arrays.stream(p)
                .<ResampledStatistic>mapToObj(q -> new ResampledQuantile(known, q))
                .toList();
        double[][] drawn = Resampling.replicates(quantiles, known.length, replicates, seed);
        int[] once = IntStream.generate(() -> 1).limit(known.length).toArray();
        return IntStream.range(0, drawn.length)
                .mapToObj(i -> BootstrapInterval.of(
                        quantiles.get(i).of(once, known.length),
                        drawn[i],
                        quantiles.get(i).jackknife(),
                        0))
                .toList();
    }

    private static Estimate<double[]> drawable(Sample sample, double[] p, int replicates) {
        if (Arrays.stream(p).anyMatch(q -> !(q > 0.01 && q < 0.99))) {
            return Estimate.refused("the bootstrap cannot bound extremes such as the maximum or P99");
        }
        if (sample.size() >= MANY) {
            return Estimate.refused("so many values need no bootstrap: exact ranks bound their quantiles");
        }
        return enough(replicates).map(known -> sample.ascending());
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
                        .flatMap(below -> ofSums(
                                RatioOfSums.inOrder(above.values(), below.values()),
                                DoubleUnaryOperator.identity(),
                                replicates,
                                seed)));
    }

    private static Estimate<BootstrapInterval> ofMean(
            Sample sample, DoubleUnaryOperator scale, int replicates, long seed) {
        return sample.isConstant()
                ? Estimate.refused("all values are equal")
                : ofSums(RatioOfSums.mean(sample.ascending()), scale, replicates, seed);
    }

    private static Estimate<BootstrapInterval> ofSums(
            RatioOfSums ratio, DoubleUnaryOperator scale, int replicates, long seed) {
        return enough(replicates).flatMap(enough -> {
            boolean many = ratio.size() >= MANY;
            double[] drawn = many
                    ? new AbridgedResampling(ratio, 1).replicates(enough, seed)
                    : Resampling.replicates(List.of(ratio), ratio.size(), enough, seed)[0];
            return BootstrapInterval.of(
                    scale.applyAsDouble(ratio.value()),
                    Arrays.stream(drawn).map(scale).toArray(),
                    Arrays.stream(ratio.jackknife()).map(scale).toArray(),
                    many ? ratio.size() - AbridgedResampling.APART : 0);
        });
    }

    private static Estimate<Integer> enough(int replicates) {
        return replicates < REPLICATES
                ? Estimate.refused("too few replicates: " + replicates + " of the " + REPLICATES + " needed")
                : Estimate.of(replicates);
    }
}
