package dev.hindcast.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static long[] values(Random random) {
        return random.longs(random.nextInt(40), -5, 20).toArray();
    }

    private static long[] joined(long[] left, long[] right) {
        return LongStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mergingIsTheSameAsHavingHadAllValues(long seed) {
        Random random = new Random(seed);
        long[] left = values(random);
        long[] right = values(random);
        assertThat(Distribution.of(left).merge(Distribution.of(right)))
                .as("seed %d", seed)
                .isEqualTo(Distribution.of(joined(left, right)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mergingCommutesAndAssociates(long seed) {
        Random random = new Random(seed);
        Distribution a = Distribution.of(values(random));
        Distribution b = Distribution.of(values(random));
        Distribution c = Distribution.of(values(random));
        assertThat(a.merge(b)).as("seed %d", seed).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(b).merge(c)).as("seed %d", seed).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(Distribution.empty())).as("seed %d", seed).isEqualTo(a);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEveryValueInOrder(long seed) {
        long[] values = values(new Random(seed));
        Distribution distribution = Distribution.of(values);
        Arrays.sort(values);
        assertThat(distribution.toSortedArray()).as("seed %d", seed).isEqualTo(values);
        assertThat(distribution.count()).isEqualTo(values.length);
        assertThat(distribution.sum()).isEqualTo(Arrays.stream(values).sum());
        for (int rank = 0; rank < values.length; rank++) {
            assertThat(distribution.atRank(rank)).as("seed %d", seed).isEqualTo(values[rank]);
        }
    }

    @Test
    void countsRepetitions() {
        Distribution distribution = Distribution.of(7, -2, 7);
        assertThat(distribution.distinct()).isEqualTo(2);
        assertThat(distribution.value(1)).isEqualTo(7);
        assertThat(distribution.count(1)).isEqualTo(2);
        assertThat(distribution).isEqualTo(Distribution.ofCounts(new long[] {-2, 7}, new long[] {1, 2}));
        assertThat(distribution).hasToString("Distribution[-2×1, 7×2]");
        assertThat(distribution).isNotEqualTo(Distribution.of(7, -2));
    }

    @Test
    void ofNothingHasNoValue() {
        assertThat(Distribution.of()).isEqualTo(Distribution.empty());
        assertThat(Distribution.empty().sum()).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Distribution.empty().atRank(0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Distribution.of(1).atRank(-1));
    }

    @Test
    void itsSumIsRefusedOnlyWhereTheSumItselfIsTooLarge() {
        assertThat(Distribution.of(Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 2)
                        .sum())
                .isZero();
        assertThat(Distribution.of(Long.MAX_VALUE, 1, -1).sum()).isEqualTo(Long.MAX_VALUE);
        assertThat(Distribution.of(Long.MIN_VALUE).sum()).isEqualTo(Long.MIN_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Distribution.of(Long.MAX_VALUE, 1).sum());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> Distribution.of(Long.MIN_VALUE, Long.MIN_VALUE).sum());
    }

    @Test
    void refusesValuesOutOfOrderAndCountsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.ofSorted(new long[] {2, 1}, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.ofCounts(new long[] {1, 1}, new long[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.ofCounts(new long[] {1}, new long[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.ofCounts(new long[] {1}, new long[0]));
    }

    @Test
    void doesNotShareItsArrays() {
        long[] values = {1, 2};
        long[] counts = {1, 1};
        Distribution distribution = Distribution.ofCounts(values, counts);
        values[0] = 9;
        counts[0] = 9;
        assertThat(distribution).isEqualTo(Distribution.of(1, 2));
        assertThat(Distribution.ofSorted(new long[] {1, 2, 99}, 2)).isEqualTo(distribution);
    }
}
