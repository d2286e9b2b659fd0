package dev.hindcast.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.hindcast.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AbridgedResamplingTest {
    private static final int MANY = BcaBootstrap.MANY;
    private static final int B = BcaBootstrap.REPLICATES;
    private static final long SEED = 9;

    /** Data of quite different tails, as ratios. */
    enum Data {
        LOG_NORMAL_SHARE {
            @Override
            RatioOfSums of(Random random) {
                double[] above = drawn(random, r -> Math.rint(Math.exp(6 + 1.25 * r.nextGaussian())));
                double[] below = Arrays.stream(above)
                        .map(x -> x + Math.rint(Math.exp(8.5 + 1.25 * random.nextGaussian())))
                        .toArray();
                return new RatioOfSums(above, below);
            }
        },
        MEAN_WITHOUT_VARIANCE {
            @Override
            RatioOfSums of(Random random) {
                return RatioOfSums.mean(drawn(random, r -> Math.pow(1 - r.nextDouble(), -1 / 1.2)));
            }
        },
        RARE_ONES {
            @Override
            RatioOfSums of(Random random) {
                return RatioOfSums.mean(drawn(random, r -> r.nextInt(20) == 0 ? 1 : 0));
            }
        },
        SYMMETRIC_FAR_FROM_ZERO {
            @Override
            RatioOfSums of(Random random) {
                return RatioOfSums.mean(drawn(random, r -> 1e6 + r.nextGaussian()));
            }
        };

        abstract RatioOfSums of(Random random);

        static double[] drawn(Random random, ToDoubleFunction<Random> one) {
            return IntStream.range(0, MANY)
                    .mapToDouble(i -> one.applyAsDouble(random))
                    .toArray();
        }
    }

    private static Interval interval(RatioOfSums ratio, double[] replicates) {
        return BootstrapInterval.of(ratio.value(), replicates, ratio.jackknife(), 0)
                .known()
                .orElseThrow()
                .interval();
    }

    /** Of four seeds of the full bootstrap, two differed by up to 0.035 of the width; an end has a standard error of 0.007 or more. */
    @ParameterizedTest
    @EnumSource(Data.class)
    void whereOneWayGivesWayToTheOtherTheirEndsDifferByAFewHundredthsOfTheWidth(Data data) {
        RatioOfSums ratio = data.of(new Random(SEED));
        Interval drawn = interval(ratio, Resampling.replicates(List.of(ratio), MANY, B, SEED)[0]);
        Interval abridged = interval(ratio, new AbridgedResampling(ratio, 1).replicates(B, SEED));
        double width = drawn.high() - drawn.low();
        assertThat(abridged.low()).isCloseTo(drawn.low(), within(0.04 * width));
        assertThat(abridged.high()).isCloseTo(drawn.high(), within(0.04 * width));
    }

    /** Fewer replicates than are shown to anybody, for more runs: three standard errors of these are 0.046. */
    @Test
    void theIntervalOfTheMeanHoldsItAsOftenAsItPromises() {
        int runs = 200;
        Random random = new Random(SEED);
        int held = 0;
        for (int run = 0; run < runs; run++) {
            double[] values = Data.drawn(random, r -> Math.exp(1.25 * r.nextGaussian()));
            RatioOfSums mean = RatioOfSums.mean(values);
            Interval interval = interval(mean, new AbridgedResampling(mean, 1).replicates(499, run));
            double truth = Math.exp(1.25 * 1.25 / 2);
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat((double) held / runs).isBetween(0.904, 0.99);
    }

    @Test
    void aSingleIncidentThatHoldsEverythingGivesTheCountsItCanBeDrawn() {
        double[] values = new double[MANY];
        values[5] = MANY;
        Interval interval =
                BcaBootstrap.mean(values, B, SEED).known().orElseThrow().interval();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(6, within(0.1));
    }

    @Test
    void resamplesWithoutTheOnlyOneThatIsNotZeroHaveAMeanOfExactlyZero() {
        double[] values = new double[MANY];
        values[MANY - 1] = MANY / 7.0;
        double[] means = AbridgedResampling.means(values, MANY, B, SEED);
        assertThat(Arrays.stream(means).filter(mean -> mean > 0 && mean < 0.1)).isEmpty();
        assertThat(Arrays.stream(means).filter(mean -> mean == 0).count() / (double) B)
                .isCloseTo(Math.exp(-1), within(0.015));
    }

    /** Of 60,000 values a sixth: 6,000 of them lie apart, and the mean varies as that of a sixth does. */
    @Test
    void meansOfAPartVaryAsThoseOfSoManyDo() {
        double[] values = new Random(SEED)
                .doubles(6 * MANY)
                .map(u -> Math.pow(u, -0.4))
                .sorted()
                .toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / values.length;
        double[] means = AbridgedResampling.means(values, MANY, 2_000, SEED);
        double drawn = Arrays.stream(means).map(x -> (x - mean) * (x - mean)).sum() / means.length;
        assertThat(Math.sqrt(drawn)).isCloseTo(Math.sqrt(variance / MANY), withinPercentage(6));
    }

    @Test
    void aPartIsDrawnAbridgedOnlyWhereThatTakesFewerDraws() {
        assertThat(AbridgedResampling.pays(MANY - 1, MANY)).isFalse();
        assertThat(AbridgedResampling.pays(MANY, MANY - 1)).isFalse();
        assertThat(AbridgedResampling.pays(MANY, MANY)).isTrue();
        assertThat(AbridgedResampling.pays(MANY, 9 * MANY)).isTrue();
        assertThat(AbridgedResampling.pays(MANY, 500 * MANY)).isFalse();
        assertThat(AbridgedResampling.pays(50 * MANY, 500 * MANY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9999, 9999", "10000, 9999", "10000, 10001", "10000, 0"})
    void refusesToDrawFewOrMoreThanThereAre(int values, int size) {
        assertThatThrownBy(() -> AbridgedResampling.means(new double[values], size, 10, SEED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + size + " of " + values);
    }

    @Test
    void oneFewerThanTheBoundIsDrawnOneByOneAndTheBoundSaysThatItIsNot() {
        double[] values =
                new Random(SEED).ints(MANY, 1, 10_000).asDoubleStream().toArray();
        assertThat(BcaBootstrap.mean(Arrays.copyOf(values, MANY - 1), B, SEED)
                        .known()
                        .orElseThrow()
                        .abridged())
                .isEmpty();
        assertThat(BcaBootstrap.mean(values, B, SEED).known().orElseThrow().abridged())
                .contains("the 1,000 values farthest out drawn one by one, the sum of the other 9,000 at once");
    }

    @Test
    void theOrderOfDeliveryChangesNothingThoughManyAreEquallyFarOut() {
        List<Integer> order = new Random(SEED).ints(2 * MANY, 0, 50).boxed().toList();
        List<Integer> other = new ArrayList<>(order);
        Collections.shuffle(other, new Random(SEED));
        assertThat(ratio(other)).isEqualTo(ratio(order));
    }

    private static BootstrapInterval ratio(List<Integer> pairs) {
        double[] above = pairs.stream().mapToDouble(p -> p % 7).toArray();
        double[] below = pairs.stream().mapToDouble(p -> p).toArray();
        return BcaBootstrap.ratioOfSums(above, below, B, SEED).known().orElseThrow();
    }

    @Test
    void refusesWhatTheOtherWayRefuses() {
        double[] values = new Random(SEED).ints(MANY, 1, 1_000).asDoubleStream().toArray();
        double[] halves = Arrays.stream(values).map(x -> x / 2).toArray();
        assertThat(BcaBootstrap.ratioOfSums(halves, values, B, SEED).refusal())
                .contains("leaving out any one value changes nothing");
        assertThat(BcaBootstrap.ratioOfSums(values, new double[MANY], B, SEED).refusal())
                .contains("some resamples have no such figure");
        assertThat(BcaBootstrap.median(values, B, SEED).refusal())
                .contains("so many values need no bootstrap: exact ranks bound their quantiles");
    }
}
