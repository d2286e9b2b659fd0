package dev.hindcast.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving out by a formula against leaving out by computing again. */
class JackknifeTest {
    private static final long SEED = 7;

    private static double[] counted(ResampledStatistic statistic, int size) {
        int[] times = new int[size];
        Arrays.fill(times, 1);
        double[] results = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = 0;
            results[i] = statistic.of(times, size - 1);
            times[i] = 1;
        }
        return results;
    }

    private static double[] wholeSeconds(int size) {
        // Few enough different values that some are equal.
        return new Random(SEED)
                .ints(size, 0, 3 * size)
                .asDoubleStream()
                .sorted()
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 60, 61, 2_000})
    void sumsOfWholeSecondsAreTheSameToTheLastDigit(int size) {
        double[] below = wholeSeconds(size);
        double[] above = Arrays.stream(below).map(x -> Math.floor(x / 3)).toArray();
        RatioOfSums ratio = new RatioOfSums(above, below);
        assertThat(ratio.jackknife()).containsExactly(counted(ratio, size));
        RatioOfSums mean = RatioOfSums.mean(below);
        assertThat(mean.jackknife()).containsExactly(counted(mean, size));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 60, 61, 2_000})
    void quantilesAreTheSameToTheLastDigit(int size) {
        double[] ascending = wholeSeconds(size);
        for (double p : new double[] {0.02, 0.25, 0.5, 0.9, 0.98}) {
            ResampledQuantile quantile = new ResampledQuantile(ascending, p);
            assertThat(quantile.jackknife()).containsExactly(counted(quantile, size));
        }
    }
}
