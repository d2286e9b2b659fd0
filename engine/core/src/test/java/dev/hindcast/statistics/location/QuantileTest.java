package dev.hindcast.statistics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileTest {
    private static final JsonNode VECTOR = Vectors.read("01_quantile_type7");

    static List<JsonNode> cases() {
        return Vectors.entries(VECTOR.get("cases"));
    }

    static List<JsonNode> refusals() {
        return Vectors.entries(VECTOR.get("refuse"));
    }

    private static Estimate<Double> type7(long[] x, double p) {
        return Quantile.type7(x.length, rank -> x[(int) rank], p);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheVector(JsonNode vectorCase) {
        long[] x = Vectors.ascending(vectorCase.get("x"));
        double[] p = Vectors.doubles(vectorCase.get("p"));
        double[] expected = Vectors.doubles(vectorCase.get("expected"));
        assertThat(p).hasSameSizeAs(expected);
        for (int i = 0; i < p.length; i++) {
            double tolerance = VECTOR.get("tolerance").doubleValue();
            assertThat(Quantile.interpolated(x.length, rank -> x[(int) rank], p[i]))
                    .as("P%s of %s", 100 * p[i], vectorCase.get("x"))
                    .isCloseTo(expected[i], within(tolerance * Math.max(1, expected[i])));
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatTheVectorRefuses(JsonNode vectorCase) {
        double p = vectorCase.has("p") ? vectorCase.get("p").get(0).doubleValue() : 0.5;
        assertThat(type7(Vectors.ascending(vectorCase.get("x")), p).known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.9,10",
        "0.1,10",
        "0.95,20",
        "0.05,20",
        "0.99,100",
        "0.01,100",
        "0.999,100",
        "0.5,1",
        "0.25,1",
        "0,1",
        "1,1"
    })
    void needsEnoughValuesForTheTail(double p, int fewest) {
        assertThat(type7(new long[fewest], p).known()).isPresent();
        assertThat(type7(new long[fewest - 1], p).known()).isEmpty();
    }

    @Test
    void saysHowManyAreMissing() {
        assertThat(type7(new long[9], 0.9).refusal()).contains("too few for P90: 9 of the 10 needed");
    }

    @Test
    void refusesQuantilesThatAreNone() {
        assertThat(type7(new long[30], -0.1).known()).isEmpty();
        assertThat(type7(new long[30], Double.NaN).known()).isEmpty();
    }

    @Test
    void spansTheWholeRangeWithoutOverflow() {
        assertThat(type7(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, 0.5).known())
                .hasValueSatisfying(median -> assertThat(median).isCloseTo(0, within(1.0)));
    }
}
