package dev.hindcast.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Interval;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatShareTest {
    private static final JsonNode VECTOR = Vectors.read("26_repeat_within_n_days");
    private static final double WINDOW = VECTOR.get("window_days").doubleValue();
    private static final double[][] MECHANISMS = Vectors.entries(VECTOR.get("events_day")).stream()
            .map(Vectors::doubles)
            .toArray(double[][]::new);
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    @Test
    void theGapsAreThoseOfTheVector() {
        RepeatGaps gaps = RepeatGaps.of(MECHANISMS, WINDOW);
        assertThat(gaps.lengths()).containsExactly(Vectors.doubles(VECTOR.get("gaps")));
        assertThat(gaps.repeated()).containsExactly(Vectors.flags(VECTOR.get("observed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "30", "60", "90", "180"})
    void theSharesAgreeWithTheVector(String days) {
        RepeatShare share = RepeatShare.of(MECHANISMS, WINDOW, Double.parseDouble(days))
                .known()
                .orElseThrow();
        JsonNode complete = VECTOR.get("naive_complete_window_only").get(days);
        assertThat(share.value())
                .isCloseTo(VECTOR.get("km_repeat_within").get(days).doubleValue(), TOLERANCE);
        assertThat(share.naive())
                .isCloseTo(VECTOR.get("naive_repeat_within").get(days).doubleValue(), TOLERANCE);
        assertThat(share.complete().known())
                .hasValueSatisfying(value -> assertThat(value)
                        .isCloseTo(complete.get("share").doubleValue(), TOLERANCE)
                        .isCloseTo(
                                complete.get("repeats").doubleValue()
                                        / complete.get("eligible").doubleValue(),
                                TOLERANCE));
    }

    @Test
    void theOrderOfIncidentsWithinAMechanismChangesNothing() {
        double[][] reversed = Arrays.stream(MECHANISMS)
                .map(times -> IntStream.range(0, times.length)
                        .mapToDouble(i -> times[times.length - 1 - i])
                        .toArray())
                .toArray(double[][]::new);
        assertThat(RepeatShare.of(reversed, WINDOW, 90)).isEqualTo(RepeatShare.of(MECHANISMS, WINDOW, 90));
    }

    @Test
    void theIntervalDrawsMechanismsAndNotIncidents() {
        // One of 27 draws takes the first mechanism three times, eight of 27 never take it: both ends are reached.
        double[][] mechanisms = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {20}, {30}};
        Interval interval =
                RepeatShare.interval(mechanisms, 100, 5, 9_999, 42).known().orElseThrow();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(0.9, TOLERANCE);
    }

    @Test
    void mechanismsThatAreAllAlikeLeaveNoDoubt() {
        double[][] alike = {{0, 1, 2, 50}, {0, 1, 2, 50}, {0, 1, 2, 50}};
        Interval interval = RepeatShare.interval(alike, 100, 5, 999, 1).known().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.5, TOLERANCE);
        assertThat(interval.high()).isCloseTo(0.5, TOLERANCE);
    }

    @Test
    void theIntervalIsTheSameForTheSameSeedAndHoldsTheShare() {
        Interval interval =
                RepeatShare.interval(MECHANISMS, WINDOW, 90, 9_999, 42).known().orElseThrow();
        assertThat(RepeatShare.interval(MECHANISMS, WINDOW, 90, 9_999, 42).known())
                .contains(interval);
        assertThat(RepeatShare.of(MECHANISMS, WINDOW, 90).known().orElseThrow().value())
                .isBetween(interval.low(), interval.high());
    }

    @Test
    void refusesFewerThanTenIncidents() {
        double[][] nine = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        String reason = "too few for a share of repeats: 9 of the 10 needed";
        assertThat(RepeatShare.of(nine, WINDOW, 30).refusal()).contains(reason);
        assertThat(RepeatShare.interval(nine, WINDOW, 30, 999, 1).refusal()).contains(reason);
        assertThat(RepeatShare.of(new double[0][], WINDOW, 30).refusal()).contains("no values");
    }

    @Test
    void refusesASpanAboveHalfTheWindow() {
        assertThat(RepeatShare.of(MECHANISMS, WINDOW, WINDOW / 2).known()).isPresent();
        for (double span : new double[] {WINDOW / 2 + 0.01, 0, -1, Double.NaN}) {
            assertThat(RepeatShare.of(MECHANISMS, WINDOW, span).refusal())
                    .contains("the span exceeds half the window, or is none");
        }
    }

    @Test
    void refusesIncidentsOutsideOfTheWindow() {
        assertThat(RepeatShare.of(MECHANISMS, 339, 30).refusal()).contains("an incident lies outside of the window");
        assertThat(RepeatShare.of(MECHANISMS, Double.NaN, 30).known()).isEmpty();
        assertThat(RepeatShare.of(MECHANISMS, Double.POSITIVE_INFINITY, 30).known())
                .isEmpty();
    }

    @Test
    void refusesCompleteFollowUpWhereNobodyWasFollowedForLong() {
        double[][] late = {{91, 92, 93, 94, 95, 96, 97, 98, 99, 100}};
        assertThat(RepeatShare.of(late, 100, 20)
                        .known()
                        .orElseThrow()
                        .complete()
                        .refusal())
                .contains("no incident was followed for the whole span");
    }

    @Test
    void refusesAnIntervalFromFewMechanismsOrReplicates() {
        double[][] two = {{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}, {}};
        assertThat(RepeatShare.interval(two, WINDOW, 30, 999, 1).refusal())
                .contains("too few mechanisms for an interval: 2 of the 3 needed");
        assertThat(RepeatShare.interval(MECHANISMS, WINDOW, 30, 998, 1).refusal())
                .contains("too few replicates: 998 of the 999 needed");
    }
}
