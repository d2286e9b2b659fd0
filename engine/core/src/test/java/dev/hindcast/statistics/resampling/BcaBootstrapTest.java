package dev.hindcast.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcaBootstrapTest {
    private static final JsonNode VECTOR = Vectors.read("02_bootstrap_bca");
    private static final double[] X = Vectors.doubles(VECTOR.get("x"));
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance_abs_same_rng").doubleValue());
    private static final int B = BcaBootstrap.REPLICATES;

    static List<JsonNode> statistics() {
        return Vectors.entries(VECTOR.get("expected"));
    }

    private static Estimate<BootstrapInterval> interval(String statistic, double[] values, int replicates, long seed) {
        return switch (statistic) {
            case "median" -> BcaBootstrap.median(values, replicates, seed);
            case "geometric_mean" -> BcaBootstrap.geometricMean(values, replicates, seed);
            case "mean" -> BcaBootstrap.mean(values, replicates, seed);
            default -> throw new IllegalArgumentException(statistic);
        };
    }

    private static ResampledStatistic resampled(String statistic) {
        return switch (statistic) {
            case "median" -> new ResampledQuantile(X, 0.5);
            case "geometric_mean" ->
                RatioOfSums.mean(Arrays.stream(X).map(Math::log).toArray());
            case "mean" -> RatioOfSums.mean(X);
            default -> throw new IllegalArgumentException(statistic);
        };
    }

    private static void assertAgrees(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, TOLERANCE);
        assertThat(interval.high()).isCloseTo(high, TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void reproducesTheVectorFromTheSameSeed(JsonNode expected) {
        BootstrapInterval interval = interval(
                        expected.get("statistic").textValue(),
                        X,
                        expected.get("B").intValue(),
                        expected.get("seed").longValue())
                .known()
                .orElseThrow();
        double[] ci = Vectors.doubles(expected.get("ci"));
        double[] percentile = Vectors.doubles(expected.get("percentile_ci"));
        assertThat(interval.estimate()).isCloseTo(expected.get("theta").doubleValue(), TOLERANCE);
        assertThat(interval.bias()).isCloseTo(expected.get("z0").doubleValue(), TOLERANCE);
        assertThat(interval.acceleration())
                .isCloseTo(expected.get("acceleration").doubleValue(), TOLERANCE);
        assertAgrees(
                interval.levels(),
                expected.get("alpha_lo").doubleValue(),
                expected.get("alpha_hi").doubleValue());
        assertAgrees(interval.interval(), ci[0], ci[1]);
        assertAgrees(interval.percentile(), percentile[0], percentile[1]);
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void drawsTheReplicatesOfTheVectorInItsOrder(JsonNode expected) {
        String statistic = expected.get("statistic").textValue();
        double[] first = Vectors.doubles(expected.get("reps_first5"));
        double[][] drawn = Resampling.replicates(
                List.of(resampled(statistic)),
                X.length,
                first.length,
                expected.get("seed").longValue());
        assertThat(drawn).hasNumberOfRows(1);
        assertThat(Arrays.stream(drawn[0])
                        .map(statistic.equals("geometric_mean") ? Math::exp : DoubleUnaryOperator.identity())
                        .toArray())
                .containsExactly(first, TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void anotherSeedLandsCloseToTheHundredThousandResamplesOfTheVector(JsonNode expected) {
        double[] scipy = Vectors.doubles(expected.get("scipy_100k"));
        double percent = 100 * VECTOR.get("tolerance_rel_other_rng").doubleValue();
        Interval interval = interval(expected.get("statistic").textValue(), X, 100_000, 7)
                .known()
                .orElseThrow()
                .interval();
        assertThat(interval.low()).isCloseTo(scipy[0], withinPercentage(percent));
        assertThat(interval.high()).isCloseTo(scipy[1], withinPercentage(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"median", "geometric_mean", "mean"})
    void theOrderOfDeliveryChangesNothing(String statistic) {
        double[] descending = new double[X.length];
        Arrays.setAll(descending, i -> X[X.length - 1 - i]);
        assertThat(interval(statistic, descending, B, 42)).isEqualTo(interval(statistic, X, B, 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"median", "geometric_mean", "mean"})
    void refusesFewerThanEightValues(String statistic) {
        assertThat(interval(statistic, Arrays.copyOf(X, 7), B, 42).refusal())
                .contains("too few for a bootstrap interval: 7 of the 8 needed");
        assertThat(interval(statistic, Arrays.copyOf(X, 8), B, 42).known()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"median", "geometric_mean", "mean"})
    void refusesValuesThatAreAllEqual(String statistic) {
        double[] constant = new double[20];
        Arrays.fill(constant, 33);
        assertThat(interval(statistic, constant, B, 42).known()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"median", "geometric_mean", "mean"})
    void refusesFewerReplicatesThanTheIntervalNeeds(String statistic) {
        assertThat(interval(statistic, X, B - 1, 42).refusal()).contains("too few replicates: 9998 of the 9999 needed");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.99, 1, Double.NaN})
    void refusesExtremesWhichResamplesCannotSeeBeyond(double p) {
        assertThat(BcaBootstrap.quantiles(X, new double[] {p}, B, 42))
                .allSatisfy(interval -> assertThat(interval.refusal())
                        .contains("the bootstrap cannot bound extremes such as the maximum or P99"));
    }

    @Test
    void refusesAGeometricMeanWithZeros() {
        double[] values = X.clone();
        values[0] = 0;
        assertThat(BcaBootstrap.geometricMean(values, B, 42).refusal())
                .contains("1 of 21 values are zero or less and have no logarithm");
    }

    @Test
    void quantilesSeeTheSameDrawsWhetherAskedAloneOrTogether() {
        List<Estimate<BootstrapInterval>> together = BcaBootstrap.quantiles(X, new double[] {0.25, 0.5}, B, 42);
        assertThat(together).hasSize(2);
        assertThat(together.get(1)).isEqualTo(BcaBootstrap.median(X, B, 42));
    }

    @Test
    void quantilesOfResamplesAreThoseOfTheSortedResample() {
        int[] times = {0, 3, 0, 1, 2};
        double[] values = {1, 2, 4, 8, 16};
        // The resample is 2, 2, 2, 8, 16, 16.
        assertThat(new ResampledQuantile(values, 0.5).of(times, 6)).isEqualTo(5);
        assertThat(new ResampledQuantile(values, 0.2).of(times, 6)).isEqualTo(2);
        assertThat(new ResampledQuantile(values, 0.7).of(times, 6)).isCloseTo(12, within(1e-12));
        assertThat(new ResampledQuantile(values, 0.9).of(times, 6)).isEqualTo(16);
    }

    @Test
    void aRatioToOnesIsTheMean() {
        double[] ones = new double[X.length];
        Arrays.fill(ones, 1);
        assertThat(BcaBootstrap.ratioOfSums(X, ones, B, 42)).isEqualTo(BcaBootstrap.mean(X, B, 42));
    }

    @Test
    void aRatioKeepsWhatBelongsToOneIncidentTogether() {
        double[] halves = Arrays.stream(X).map(x -> x / 2).toArray();
        assertThat(BcaBootstrap.ratioOfSums(halves, X, B, 42).refusal())
                .contains("leaving out any one value changes nothing");
    }

    @Test
    void refusesRatiosWithoutAPartnerForEachOrWithNothingBelow() {
        assertThat(BcaBootstrap.ratioOfSums(X, new double[3], B, 42).refusal())
                .contains("21 numerators but 3 denominators");
        assertThat(BcaBootstrap.ratioOfSums(X, new double[X.length], B, 42).refusal())
                .contains("some resamples have no such figure");
    }

    private static List<Estimate<BootstrapInterval>> ofQuarter(int quarter) {
        double[] durations = new Random(quarter)
                .doubles(60)
                .map(u -> Math.rint(-100 * Math.log(u)))
                .toArray();
        return BcaBootstrap.quantiles(durations, new double[] {0.5, 0.9}, B, quarter);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void manyQuartersAtOnceGiveWhatOneAfterTheOtherDoesWhateverTheNumberOfThreads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(() -> IntStream.range(0, 8)
                                    .parallel()
                                    .mapToObj(BcaBootstrapTest::ofQuarter)
                                    .toList())
                            .get())
                    .isEqualTo(IntStream.range(0, 8)
                            .mapToObj(BcaBootstrapTest::ofQuarter)
                            .toList());
        } finally {
            pool.shutdownNow();
        }
    }
}
