package dev.hindcast.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.Arrays;
import java.util.SortedSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProcessLimitsTest {
    private static final JsonNode VECTOR = Vectors.read("09_xmr");
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());
    private static final double[] COUNTS = Vectors.doubles(VECTOR.get("weekly_counts"));
    private static final double[] MINUTES = Vectors.doubles(VECTOR.get("durations_min"));
    private static final double[] LOGS = Arrays.stream(MINUTES).map(Math::log).toArray();

    @Test
    void countsLogarithmsAndRawMinutesAgreeWithTheVector() {
        assertSame(COUNTS, VECTOR.get("counts_expected"));
        assertSame(LOGS, VECTOR.get("log_expected"));
        assertSame(MINUTES, VECTOR.get("raw_minutes_for_contrast"));
    }

    private static void assertSame(double[] series, JsonNode expected) {
        ProcessLimits means = ProcessLimits.ofMeans(series).known().orElseThrow();
        ProcessLimits medians = ProcessLimits.ofMedians(series).known().orElseThrow();
        assertThat(new double[] {
                    means.centre(),
                    means.meanRange(),
                    means.high(),
                    means.low(),
                    means.rangeHigh(),
                    medians.centre(),
                    medians.meanRange(),
                    medians.high(),
                    medians.low()
                })
                .containsExactly(
                        new double[] {
                            expected.get("mean").doubleValue(),
                            expected.get("mR_bar").doubleValue(),
                            expected.get("unpl").doubleValue(),
                            expected.get("lnpl").doubleValue(),
                            expected.get("url").doubleValue(),
                            expected.get("median").doubleValue(),
                            expected.get("median_mR").doubleValue(),
                            expected.get("unpl_median").doubleValue(),
                            expected.get("lnpl_median").doubleValue()
                        },
                        TOLERANCE);
    }

    @Test
    void thePointsOutsideAreThoseOfTheVector() {
        assertThat(ProcessSignals.outside(
                        COUNTS, ProcessLimits.ofMeans(COUNTS).known().orElseThrow()))
                .containsExactlyElementsOf(indexes(VECTOR.get("counts_expected")));
        assertThat(ProcessSignals.outside(
                        LOGS, ProcessLimits.ofMeans(LOGS).known().orElseThrow()))
                .isEmpty();
        assertThat(indexes(VECTOR.get("log_expected"))).isEmpty();
        // Raw minutes cry wolf at the longest incident.
        assertThat(ProcessSignals.outside(
                        MINUTES, ProcessLimits.ofMeans(MINUTES).known().orElseThrow()))
                .isNotEmpty();
    }

    private static Iterable<Integer> indexes(JsonNode expected) {
        return Arrays.stream(Vectors.ascending(expected.get("signals_rule1_index0")))
                .mapToObj(i -> (int) i)
                .toList();
    }

    @Test
    void limitsOfLogarithmsTurnBackIntoMinutes() {
        ProcessLimits limits = ProcessLimits.ofMeans(LOGS).known().orElseThrow();
        JsonNode minutes = VECTOR.get("log_expected").get("back_transformed_minutes");
        assertThat(Math.exp(limits.centre())).isCloseTo(minutes.get("centre").doubleValue(), TOLERANCE);
        assertThat(Math.exp(limits.high())).isCloseTo(minutes.get("unpl").doubleValue(), TOLERANCE);
        assertThat(Math.exp(limits.low())).isCloseTo(minutes.get("lnpl").doubleValue(), TOLERANCE);
    }

    @Test
    void countsHaveNoLimitBelowZero() {
        ProcessLimits limits = ProcessLimits.ofMeans(COUNTS).known().orElseThrow();
        assertThat(limits.low()).isNegative();
        assertThat(limits.notNegative().low()).isZero();
        assertThat(limits.notNegative().high()).isEqualTo(limits.high());
    }

    @Test
    void fewPointsHaveNoLimitsAndSixteenProvisionalOnes() {
        assertThat(ProcessLimits.ofMeans(new double[] {1, 2, 3, 4, 5}).refusal())
                .contains("too few for process limits: 5 of the 6 needed");
        assertThat(ProcessLimits.ofMeans(COUNTS).known().orElseThrow().provisional())
                .isTrue();
        assertThat(ProcessLimits.ofMeans(LOGS).known().orElseThrow().provisional())
                .isFalse();
    }

    @Test
    void eightInARowOnOneSideAreASignalAndSevenAreNot() {
        ProcessLimits limits = new ProcessLimits(10, 0, 20, 5, 3, false);
        double[] series = {9, 11, 11, 12, 11, 13, 11, 11, 11, 9, 11, 11, 11, 11, 11, 11, 11};
        SortedSet<Integer> runs = ProcessSignals.runs(series, limits);
        assertThat(runs).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void threeOfFourNearALimitAreASignal() {
        ProcessLimits limits = new ProcessLimits(10, 0, 20, 5, 3, false);
        assertThat(ProcessSignals.nearLimit(new double[] {10, 16, 10, 17, 18, 10, 10}, limits))
                .containsExactly(1, 3, 4);
        assertThat(ProcessSignals.nearLimit(new double[] {4, 16, 3, 17, 10, 10}, limits))
                .isEmpty();
    }
}
