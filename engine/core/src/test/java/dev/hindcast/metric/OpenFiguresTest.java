package dev.hindcast.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Distribution;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Vector 04 through the metric: 21 incidents in minutes, 4 of them open. */
class OpenFiguresTest {
    private static final Metric RESOLVE = DurationMetric.derived(DurationDefinition.TIME_TO_RESOLVE, Optional.empty());
    private static final JsonNode VECTOR = Vectors.read("04_kaplan_meier");

    private static Distribution seconds(boolean ended) {
        double[] minutes = Vectors.doubles(VECTOR.get("time"));
        return Distribution.of(IntStream.range(0, minutes.length)
                .filter(i -> (VECTOR.get("event").get(i).asInt() == 1) == ended)
                .mapToLong(i -> Math.round(60 * minutes[i]))
                .toArray());
    }

    @Test
    void theOnesThatAreOpenMoveTheMedianUp() {
        Figures figures = RESOLVE.fold(21, seconds(true), seconds(false));
        assertThat(figures.get(Statistic.OPEN)).hasValue(4);
        assertThat(figures.get(Statistic.MEDIAN)).hasValue(74 * 60);
        assertThat(figures.get(Statistic.MEDIAN_LOW)).hasValue(38 * 60);
        assertThat(figures.get(Statistic.MEDIAN_HIGH)).hasValue(118 * 60);
        assertThat(figures.get(Statistic.NAIVE_MEDIAN)).hasValue(52 * 60);
        assertThat(figures.get(Statistic.MEAN).orElseThrow()).isCloseTo(95.5 * 60, within(60.0));
    }

    @Test
    void withNothingOpenAllIsAsItWas() {
        Figures closed = RESOLVE.fold(17, seconds(true), Distribution.empty());
        assertThat(closed).isEqualTo(RESOLVE.fold(17, seconds(true)));
        assertThat(closed.get(Statistic.OPEN)).isEmpty();
        assertThat(closed.get(Statistic.RESTRICTED_MEAN)).isEqualTo(closed.get(Statistic.MEAN));
    }

    @Test
    void whereHalfHaveNotEndedTheMedianIsMoreThanTheLongestTimeWatched() {
        Figures figures = RESOLVE.fold(4, Distribution.of(60), Distribution.of(600, 1_200, 3_660));
        assertThat(figures.get(Statistic.MEDIAN)).isEmpty();
        assertThat(figures.refusals()).contains("median not reached: more than 1 h 1 min");
        assertThat(figures.get(Statistic.RESTRICTED_MEAN)).isPresent();
    }

    @Test
    void manyThatEndedAreNotCalledTooFewWhereMoreAreStillOpen() {
        Figures figures = RESOLVE.fold(
                15,
                Distribution.of(60, 120, 180, 240, 300, 360, 420),
                Distribution.of(600, 600, 600, 600, 600, 600, 600, 600));
        assertThat(figures.get(Statistic.MEDIAN_LOW)).isEmpty();
        assertThat(figures.refusals())
                .contains("median not reached: more than 10 min")
                .noneMatch(refusal -> refusal.contains("too few ended"));
    }
}
