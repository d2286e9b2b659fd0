package dev.hindcast.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Sample;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KaplanMeierTest {
    private static final JsonNode VECTOR = Vectors.read("04_kaplan_meier");
    private static final double[] TIME = Vectors.doubles(VECTOR.get("time"));
    private static final boolean[] EVENT = Vectors.flags(VECTOR.get("event"));
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());
    private static final double[] QUANTILES = {0.25, 0.5, 0.75, 0.9};

    private static SurvivalCurve curve(double[] durations, boolean... ended) {
        return KaplanMeier.of(durations, ended).known().orElseThrow();
    }

    private static SurvivalCurve allEnded(double... durations) {
        boolean[] ended = new boolean[durations.length];
        Arrays.fill(ended, true);
        return curve(durations, ended);
    }

    private static JsonNode expected(Band band) {
        return VECTOR.get(band.name().toLowerCase(Locale.ROOT));
    }

    private static void assertReached(Estimate<Double> actual, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(actual.refusal()).contains("not reached within the longest duration observed");
        } else {
            assertThat(actual.known())
                    .hasValueSatisfying(value -> assertThat(value).isCloseTo(expected.doubleValue(), TOLERANCE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCurveAndItsBandAgreeWithTheVector(Band band) {
        SurvivalCurve curve = curve(TIME, EVENT);
        JsonNode expected = expected(band);
        assertThat(curve.steps()).isEqualTo(expected.get("time").size());
        for (int i = 0; i < curve.steps(); i++) {
            assertThat(curve.time(i)).isEqualTo(expected.get("time").get(i).doubleValue());
            assertThat(curve.atRisk(i)).isEqualTo(expected.get("n_risk").get(i).intValue());
            assertThat(curve.events(i)).isEqualTo(expected.get("n_event").get(i).intValue());
            assertThat(curve.survival(i))
                    .isEqualTo(curve.at(curve.time(i)))
                    .isCloseTo(expected.get("surv").get(i).doubleValue(), TOLERANCE);
            assertThat(curve.standardError(i))
                    .isCloseTo(expected.get("std_err_cumhaz").get(i).doubleValue(), TOLERANCE);
            Interval interval = curve.intervalAt(curve.time(i), band).known().orElseThrow();
            assertThat(interval.low()).isCloseTo(expected.get("lower").get(i).doubleValue(), TOLERANCE);
            assertThat(interval.high()).isCloseTo(expected.get("upper").get(i).doubleValue(), TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theQuantilesAndTheirIntervalsAgreeWithTheVector(Band band) {
        SurvivalCurve curve = curve(TIME, EVENT);
        JsonNode expected = expected(band);
        assertThat(expected.get("quantile")).hasSize(QUANTILES.length);
        for (int i = 0; i < QUANTILES.length; i++) {
            SurvivalQuantile quantile = curve.quantile(QUANTILES[i], band);
            assertReached(quantile.value(), expected.get("quantile").get(i));
            assertReached(quantile.low(), expected.get("q_lower").get(i));
            assertReached(quantile.high(), expected.get("q_upper").get(i));
        }
    }

    @Test
    void theRestrictedMeanAgreesWithTheVector() {
        RestrictedMean mean = RestrictedMean.of(curve(TIME, EVENT), 480).known().orElseThrow();
        assertThat(mean.value()).isCloseTo(VECTOR.get("restricted_mean_480").doubleValue(), TOLERANCE);
        assertThat(mean.standardError().known())
                .hasValueSatisfying(error ->
                        assertThat(error).isCloseTo(VECTOR.get("rmst_se").doubleValue(), TOLERANCE));
    }

    @Test
    void leavingOutWhatIsOpenGivesTheShorterFiguresOfTheVector() {
        double[] closed = IntStream.range(0, TIME.length)
                .filter(i -> EVENT[i])
                .mapToDouble(i -> TIME[i])
                .toArray();
        Sample sample = Sample.of(closed, 1, "a test").known().orElseThrow();
        assertThat(sample.mean()).isCloseTo(VECTOR.get("naive_mean_of_closed").doubleValue(), TOLERANCE);
        assertThat(sample.quantile(0.5))
                .isCloseTo(VECTOR.get("naive_median_of_closed").doubleValue(), TOLERANCE);
    }

    @Test
    void withNothingOpenTheCurveCountsAndTheMeanIsTheArithmeticOne() {
        SurvivalCurve curve = allEnded(8, 2, 4, 2);
        assertThat(curve.at(1.9)).isEqualTo(1);
        assertThat(curve.at(2)).isEqualTo(0.5);
        assertThat(curve.at(100)).isZero();
        assertThat(RestrictedMean.of(curve, 100).known().orElseThrow().value()).isCloseTo(4, within(1e-12));
    }

    @Test
    void aFlatStepExactlyAtTheLevelIsSplitInTheMiddle() {
        assertThat(allEnded(1, 2, 3, 4).quantile(0.5, Band.LOG_LOG).value().known())
                .contains(2.5);
    }

    @Test
    void whatIsOpenAtTheMomentAnotherEndsIsStillAtRisk() {
        assertThat(curve(new double[] {5, 5}, true, false).at(5)).isEqualTo(0.5);
    }

    @Test
    void refusesIntervalsBelowSixEnds() {
        SurvivalCurve five = allEnded(1, 2, 3, 4, 5);
        String reason = "too few ended for an interval: 5 of the 6 needed";
        assertThat(five.intervalAt(2, Band.LOG_LOG).refusal()).contains(reason);
        assertThat(five.quantile(0.5, Band.LOG_LOG).value().known()).contains(3.0);
        assertThat(five.quantile(0.5, Band.LOG_LOG).low().refusal()).contains(reason);
        assertThat(five.quantile(0.5, Band.LOG_LOG).high().refusal()).contains(reason);
        assertThat(RestrictedMean.of(five, 5)
                        .known()
                        .orElseThrow()
                        .standardError()
                        .refusal())
                .contains("too few ended for a standard error: 5 of the 6 needed");
        assertThat(allEnded(1, 2, 3, 4, 5, 6).quantile(0.5, Band.LOG_LOG).low().known())
                .isPresent();
    }

    @Test
    void refusesAMedianThatIsNotReached() {
        assertThat(curve(new double[] {1, 2, 3}, true, false, false)
                        .quantile(0.5, Band.LOG_LOG)
                        .value()
                        .refusal())
                .contains("not reached within the longest duration observed");
    }

    @Test
    void refusesIntervalsWhereNothingIsKnown() {
        SurvivalCurve curve = allEnded(1, 2, 3, 4, 5, 6);
        assertThat(curve.intervalAt(6, Band.LOG_LOG).refusal()).contains("nothing is left open at that time");
        assertThat(curve.intervalAt(7, Band.LOG_LOG).refusal()).contains("no incident was observed for that long");
        assertThat(curve.intervalAt(0.5, Band.LOG_LOG).known()).contains(new Interval(1, 1));
    }

    @Test
    void refusesQuantilesThatAreNone() {
        for (double p : new double[] {0, 1, -1, Double.NaN}) {
            assertThat(curve(TIME, EVENT).quantile(p, Band.LOG_LOG).value().known())
                    .isEmpty();
        }
    }

    @Test
    void refusesAHorizonThatIsNoneOrLiesBeyondTheData() {
        SurvivalCurve curve = curve(TIME, EVENT);
        assertThat(RestrictedMean.of(curve, 1310).known()).isPresent();
        assertThat(RestrictedMean.of(curve, 1311).refusal())
                .contains("the horizon lies beyond the longest duration observed, and some are still open");
        assertThat(RestrictedMean.of(curve, 0).refusal()).contains("a horizon is a time above zero");
        assertThat(RestrictedMean.of(curve, Double.NaN).known()).isEmpty();
        assertThat(RestrictedMean.of(curve, Double.POSITIVE_INFINITY).known()).isEmpty();
    }

    @Test
    void refusesWhatAreNoDurations() {
        assertThat(KaplanMeier.of(new double[0], new boolean[0]).refusal()).contains("no values");
        assertThat(KaplanMeier.of(new double[2], new boolean[3]).refusal()).contains("2 durations but 3 ends");
        assertThat(KaplanMeier.of(new double[] {-1}, new boolean[1]).refusal())
                .contains("a value is negative: no duration and no count");
    }
}
