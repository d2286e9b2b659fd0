package dev.hindcast.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateTest {
    private static final JsonNode VECTOR = Vectors.read("08_poisson_rate_and_ratio");
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    static List<JsonNode> single() {
        return Vectors.entries(VECTOR.get("single"));
    }

    static List<JsonNode> ratio() {
        return Vectors.entries(VECTOR.get("ratio"));
    }

    @ParameterizedTest
    @MethodSource("single")
    void aCountHasTheIntervalOfTheVector(JsonNode expected) {
        long count = expected.get("k").longValue();
        double exposure = expected.get("exposure").doubleValue();
        Interval counts = Garwood.count(count).known().orElseThrow();
        Interval rates = Garwood.rate(count, exposure).known().orElseThrow();
        assertThat(new double[] {counts.low(), counts.high()})
                .containsExactly(Vectors.doubles(expected.get("count_ci95")), TOLERANCE);
        assertThat(new double[] {rates.low(), rates.high()})
                .containsExactly(Vectors.doubles(expected.get("rate_ci95")), TOLERANCE);
        assertThat(count / exposure).isCloseTo(expected.get("rate").doubleValue(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("ratio")
    void aRatioHasTheIntervalAndThePValuesOfTheVector(JsonNode expected) {
        RateRatio ratio = RateRatio.of(
                        expected.get("k1").longValue(),
                        expected.get("exposure1").doubleValue(),
                        expected.get("k0").longValue(),
                        expected.get("exposure0").doubleValue())
                .known()
                .orElseThrow();
        assertSame(ratio.value(), expected.get("rate_ratio"));
        assertThat(ratio.low()).isCloseTo(expected.get("ci95").get(0).doubleValue(), TOLERANCE);
        assertSame(ratio.high(), expected.get("ci95").get(1));
        assertThat(ratio.centralP()).isCloseTo(expected.get("p_exact_central").doubleValue(), TOLERANCE);
        assertThat(ratio.minimumLikelihoodP())
                .isCloseTo(expected.get("p_exact_minlike").doubleValue(), TOLERANCE);
    }

    private static void assertSame(Estimate<Double> actual, JsonNode expected) {
        assertThat(actual.known().isEmpty()).isEqualTo(expected.isNull());
        actual.known().ifPresent(value -> assertThat(value).isCloseTo(expected.doubleValue(), TOLERANCE));
    }

    @Test
    void noIncidentAtAllHasTheRuleOfThree() {
        assertThat(Garwood.upper(0).known().orElseThrow())
                .isCloseTo(VECTOR.get("rule_of_three").get("upper95_one_sided").doubleValue(), TOLERANCE);
    }

    @Test
    void refusesARatioOfFewerThanFiveAndPrintsTheTwoCounts() {
        assertThat(RateRatio.of(1, 90, 3, 90).refusal()).contains("3 and then 1: too few for a ratio");
        assertThat(RateRatio.of(9, 0, 9, 90).refusal()).contains("an exposure is a number above zero");
        assertThat(Garwood.count(-1).refusal()).contains("a count of -1 is none");
    }

    @Test
    void countsThatVaryMoreThanAConstantRateWidenTheInterval() {
        double dispersion =
                Overdispersion.of(new long[] {0, 9, 0, 8, 1, 9, 0, 7}).known().orElseThrow();
        assertThat(dispersion).isGreaterThan(Overdispersion.NOTABLE);
        RateRatio plain = RateRatio.of(18, 91, 30, 92).known().orElseThrow();
        RateRatio wide = plain.widened(4).known().orElseThrow();
        double value = plain.value().known().orElseThrow();
        // The root of a dispersion of 4 doubles the distance on the scale of logarithms.
        assertThat(wide.low()).isCloseTo(plain.low() * plain.low() / value, TOLERANCE);
        assertThat(plain.widened(0.5).known().orElseThrow()).isEqualTo(plain);
        assertThat(Overdispersion.of(new long[8]).refusal()).contains("no incidents");
        assertThat(Overdispersion.of(new long[] {1, 2}).known()).isEmpty();
    }
}
