package dev.hindcast.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogMeanDivisiaTest {
    private static final JsonNode VECTOR = Vectors.read("22_downtime_decomposition_lmdi");
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    @Test
    void agreesWithTheVectorAndAddsUp() {
        LogMeanDivisia split = LogMeanDivisia.of(
                        VECTOR.get("n0").longValue(),
                        VECTOR.get("mean0").doubleValue(),
                        VECTOR.get("n1").longValue(),
                        VECTOR.get("mean1").doubleValue())
                .known()
                .orElseThrow();
        JsonNode expected = VECTOR.get("expected");
        assertThat(split.change()).isCloseTo(expected.get("change").doubleValue(), TOLERANCE);
        assertThat(split.change())
                .isEqualTo(expected.get("total1").doubleValue()
                        - expected.get("total0").doubleValue());
        assertThat(split.dueToCount()).isCloseTo(expected.get("due_to_count").doubleValue(), TOLERANCE);
        assertThat(split.dueToDuration())
                .isCloseTo(expected.get("due_to_mean_duration").doubleValue(), TOLERANCE);
        assertThat(split.dueToMix()).isZero();
        assertThat(split.dueToCount() + split.dueToDuration()).isCloseTo(split.change(), TOLERANCE);
    }

    @Test
    void aMixThatMovedTakesTheChangeUponItself() {
        // Each severity lasts as long as before; the severe ones became fewer.
        LogMeanDivisia split = LogMeanDivisia.of(
                        new long[] {10, 10}, new double[] {100, 10}, new long[] {5, 15}, new double[] {100, 10})
                .known()
                .orElseThrow();
        assertThat(split.dueToDuration()).isZero();
        assertThat(split.dueToCount()).isZero();
        assertThat(split.dueToMix()).isCloseTo(-450, TOLERANCE).isCloseTo(split.change(), TOLERANCE);
    }

    @Test
    void equalPeriodsMovedNothing() {
        LogMeanDivisia split = LogMeanDivisia.of(4, 25, 4, 25).known().orElseThrow();
        assertThat(split).isEqualTo(new LogMeanDivisia(0, 0, 0, 0));
    }

    @Test
    void refusesAPeriodWithoutIncidentsOrDuration() {
        assertThat(LogMeanDivisia.of(0, 10, 4, 10).refusal()).contains("a period has no incidents");
        assertThat(LogMeanDivisia.of(4, 10, 0, 10).refusal()).contains("a period has no incidents");
        assertThat(LogMeanDivisia.of(4, 0, 4, 10).refusal()).contains("a mean duration is zero or no number");
        assertThat(LogMeanDivisia.of(new long[] {3, 0}, new double[] {1, 1}, new long[] {1, 1}, new double[] {1, 1})
                        .refusal())
                .contains("a severity occurs in one period only");
    }
}
