package dev.hindcast.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.statistics.comparison.HodgesLehmann;
import dev.hindcast.statistics.comparison.MannWhitney;
import dev.hindcast.statistics.location.GeometricMean;
import dev.hindcast.statistics.location.OrderStatisticInterval;
import dev.hindcast.statistics.rate.Garwood;
import dev.hindcast.statistics.resampling.BcaBootstrap;
import dev.hindcast.statistics.resampling.BootstrapInterval;
import dev.hindcast.statistics.share.Wilson;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often intervals hold the truth and tests cry wolf, on seeded data. The bounds are three standard errors of the runs wide. */
@Tag("slow")
class CalibrationTest {
    private static final int RUNS = 2_000;
    private static final int N = 20;
    private static final long SEED = 11;

    /** Three shapes of durations, each with its true median and mean. */
    enum Shape {
        LOG_NORMAL(1, Math.exp(1.25 * 1.25 / 2)) {
            @Override
            double draw(Random random) {
                return Math.exp(1.25 * random.nextGaussian());
            }
        },
        WEIBULL(Math.pow(Math.log(2), 1 / 0.8), 1.1330030963193474) {
            @Override
            double draw(Random random) {
                return Math.pow(-Math.log1p(-random.nextDouble()), 1 / 0.8);
            }
        },
        PARETO(Math.pow(2, 1 / 2.5), 2.5 / 1.5) {
            @Override
            double draw(Random random) {
                return Math.pow(1 - random.nextDouble(), -1 / 2.5);
            }
        };

        private final double median;
        private final double mean;

        Shape(double median, double mean) {
            this.median = median;
            this.mean = mean;
        }

        abstract double draw(Random random);

        double[] sample(Random random, int n) {
            return IntStream.range(0, n).mapToDouble(i -> draw(random)).toArray();
        }
    }

    private static double coverage(double truth, int runs, Function<Random, Estimate<Interval>> interval) {
        Random random = new Random(SEED);
        int held = 0;
        for (int run = 0; run < runs; run++) {
            Interval known = interval.apply(random).known().orElseThrow();
            held += known.low() <= truth && truth <= known.high() ? 1 : 0;
        }
        return (double) held / runs;
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theIntervalOfTheMedianHoldsItWhateverTheShape(Shape shape) {
        double held = coverage(shape.median * 1e6, RUNS, random -> {
            long[] sorted = Arrays.stream(shape.sample(random, N))
                    .mapToLong(x -> Math.round(x * 1e6))
                    .sorted()
                    .toArray();
            return OrderStatisticInterval.of(N, i -> sorted[(int) i], 0.5);
        });
        assertThat(held).as("coverage of the median").isBetween(0.945, 0.975);
    }

    /** Long tails hide from twenty incidents: the bootstrap of a mean promises 95 % and holds less, which is why means need asking for. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void theBootstrapOfAMeanHoldsLessThanItPromises(Shape shape) {
        double held = coverage(
                shape.mean,
                200,
                random -> BcaBootstrap.mean(shape.sample(random, N), BcaBootstrap.REPLICATES, SEED)
                        .map(BootstrapInterval::interval));
        assertThat(held).as("coverage of the mean").isBetween(0.78, 0.975);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theRatioOfTwoPeriodsHoldsOneWhereNothingChanged(Shape shape) {
        double held = coverage(
                1,
                RUNS,
                random -> HodgesLehmann.ratio(shape.sample(random, N), shape.sample(random, N))
                        .map(HodgesLehmann::interval));
        assertThat(held).as("coverage of the ratio").isBetween(0.935, 0.97);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theRankSumTestCriesWolfInOneOfTwenty(Shape shape) {
        Random random = new Random(SEED);
        int alarms = 0;
        for (int run = 0; run < RUNS; run++) {
            double p = MannWhitney.of(shape.sample(random, N), shape.sample(random, N))
                    .known()
                    .orElseThrow()
                    .pValue();
            alarms += p <= 0.05 ? 1 : 0;
        }
        assertThat((double) alarms / RUNS).as("false alarms").isBetween(0.03, 0.065);
    }

    @Test
    void theGeometricMeanOfLogNormalDurationsHoldsItsMedian() {
        double held = coverage(
                1,
                RUNS,
                random -> GeometricMean.of(Shape.LOG_NORMAL.sample(random, N)).map(GeometricMean::interval));
        assertThat(held).isBetween(0.935, 0.965);
    }

    @Test
    void countsAndSharesHoldTheirRates() {
        double counts = coverage(12, RUNS, random -> Garwood.count(poisson(random, 12)));
        assertThat(counts).as("Garwood").isBetween(0.945, 0.985);
        double shares = coverage(
                0.2,
                RUNS,
                random -> Wilson.of(random.doubles(40).filter(u -> u < 0.2).count(), 40));
        assertThat(shares).as("Wilson").isBetween(0.93, 0.98);
    }

    private static long poisson(Random random, double mean) {
        double product = random.nextDouble();
        long count = 0;
        for (double limit = Math.exp(-mean); product > limit; count++) {
            product *= random.nextDouble();
        }
        return count;
    }
}
