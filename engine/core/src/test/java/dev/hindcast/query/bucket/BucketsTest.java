package dev.hindcast.query.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.time.DurationDefinition;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static final long SEED = 20_240_701;

    /** Every second of a day and a half, what lies around powers of two and around 30 days, and numbers of any size. */
    private static LongStream values() {
        Random random = new Random(SEED);
        return Stream.of(
                        LongStream.range(0, 130_000),
                        LongStream.range(0, 62).flatMap(i -> LongStream.rangeClosed((1L << i) - 2, (1L << i) + 2)),
                        LongStream.range(2_580_000, 2_630_000),
                        LongStream.range(0, 200_000).map(i -> random.nextLong() >>> 1 + random.nextInt(62)),
                        LongStream.of(Long.MAX_VALUE - 1, Long.MAX_VALUE))
                .flatMapToLong(part -> part)
                .filter(value -> value >= 0);
    }

    @Test
    void noNumberIsOffByMoreThanOnePart() {
        values().forEach(value -> assertThat(Math.abs(Buckets.of(value) - value))
                .as("seed %d: %d became %d", SEED, value, Buckets.of(value))
                .isLessThanOrEqualTo(value / Buckets.PARTS));
    }

    @Test
    void whatStandsForANumberStandsForItself() {
        values().forEach(value -> assertThat(Buckets.of(Buckets.of(value)))
                .as("seed %d: %d", SEED, value)
                .isEqualTo(Buckets.of(value)));
    }

    @Test
    void whatStatisticsLeaveOutStaysApart() {
        values().forEach(value -> assertThat(DurationDefinition.isUsable(Buckets.of(value)))
                .as("seed %d: %d", SEED, value)
                .isEqualTo(DurationDefinition.isUsable(value)));
    }

    @Test
    void wholeDaysAndSmallNumbersAreKept() {
        for (long value : new long[] {0, 1, 127, 86_400, 2_592_000}) {
            assertThat(Buckets.of(value)).isEqualTo(value);
        }
        assertThat(Buckets.of(3601)).isEqualTo(3600);
    }

    @Test
    void fewAreLeftOfHoweverMany() {
        Set<Long> left = new HashSet<>();
        LongStream.concat(values(), LongStream.range(0, 50_000).map(day -> day * DurationDefinition.SECONDS_PER_DAY))
                .forEach(value -> left.add(Buckets.of(value)));
        assertThat(left).hasSizeLessThan(4000);
    }

    @Test
    void belowZeroItIsTheSame() {
        assertThat(Buckets.of(-3602)).isEqualTo(-3601);
        assertThat(Buckets.of(Long.MIN_VALUE)).isEqualTo(~Buckets.of(Long.MAX_VALUE));
    }
}
