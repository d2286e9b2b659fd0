package dev.hindcast.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogRankTest {
    private static final JsonNode VECTOR = Vectors.read("05_log_rank");
    private static final SurvivalCurve FIRST = curve("time1", "event1");
    private static final SurvivalCurve SECOND = curve("time2", "event2");
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    private static SurvivalCurve curve(String times, String events) {
        return KaplanMeier.of(Vectors.doubles(VECTOR.get(times)), Vectors.flags(VECTOR.get(events)))
                .known()
                .orElseThrow();
    }

    /** Returns a curve on which so many end at {@code 1, 2, 3 ...}. */
    private static SurvivalCurve ends(int... atTimes) {
        double[] durations = new double[Arrays.stream(atTimes).sum()];
        boolean[] ended = new boolean[durations.length];
        Arrays.fill(ended, true);
        int next = 0;
        for (int time = 0; time < atTimes.length; time++) {
            Arrays.fill(durations, next, next + atTimes[time], time + 1);
            next += atTimes[time];
        }
        return KaplanMeier.of(durations, ended).known().orElseThrow();
    }

    private static void assertAgrees(LogRank test, int group) {
        assertThat(test.observed()).isCloseTo(VECTOR.get("observed").get(group).doubleValue(), TOLERANCE);
        assertThat(test.expected()).isCloseTo(VECTOR.get("expected").get(group).doubleValue(), TOLERANCE);
        assertThat(test.variance()).isCloseTo(VECTOR.get("variance11").doubleValue(), TOLERANCE);
        assertThat(test.chiSquared()).isCloseTo(VECTOR.get("chisq").doubleValue(), TOLERANCE);
        assertThat(test.pValue()).isCloseTo(VECTOR.get("p").doubleValue(), TOLERANCE);
    }

    @Test
    void agreesWithTheVectorWhicheverGroupIsTheFirst() {
        assertAgrees(LogRank.of(FIRST, SECOND).known().orElseThrow(), 0);
        assertAgrees(LogRank.of(SECOND, FIRST).known().orElseThrow(), 1);
    }

    @Test
    void thePetoVariantAgreesWithTheVector() {
        LogRank test = LogRank.peto(FIRST, SECOND).known().orElseThrow();
        assertThat(test.chiSquared()).isCloseTo(VECTOR.get("peto_chisq").doubleValue(), TOLERANCE);
        assertThat(test.pValue()).isCloseTo(VECTOR.get("peto_p").doubleValue(), TOLERANCE);
    }

    @Test
    void aCurveIsNoDifferentFromItself() {
        LogRank test = LogRank.of(FIRST, FIRST).known().orElseThrow();
        assertThat(test.chiSquared()).isCloseTo(0, TOLERANCE);
        assertThat(test.pValue()).isCloseTo(1, within(1e-6));
    }

    @Test
    void refusesFewerThanTenEndsOrFourInAGroup() {
        assertThat(LogRank.of(ends(2, 2), ends(2, 3)).refusal())
                .contains("too few ended to compare curves: 4 and 5, needed are 10 in all and 4 in each");
        assertThat(LogRank.peto(ends(2, 1), ends(20, 20)).known()).isEmpty();
        assertThat(LogRank.of(ends(2, 2), ends(3, 3)).known()).isPresent();
    }

    @Test
    void refusesCurvesThatCross() {
        SurvivalCurve earlyOrLate = ends(20, 0, 20);
        SurvivalCurve between = ends(0, 38, 2);
        String reason = "the curves cross: compare the two medians";
        assertThat(LogRank.of(earlyOrLate, between).refusal()).contains(reason);
        assertThat(LogRank.peto(between, earlyOrLate).refusal()).contains(reason);
    }

    @Test
    void refusesGroupsThatEndedInOneMoment() {
        assertThat(LogRank.of(ends(8), ends(8)).refusal())
                .contains("all ended at the same time: there is nothing to compare");
    }
}
