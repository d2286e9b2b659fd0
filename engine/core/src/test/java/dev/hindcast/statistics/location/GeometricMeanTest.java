package dev.hindcast.statistics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.sample.Sample;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GeometricMeanTest {
    private static final JsonNode VECTOR = Vectors.read("11_lognormal_mle_anderson_darling");
    private static final double[] X = Vectors.doubles(VECTOR.get("x"));
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    @Test
    void agreesWithTheVector() {
        GeometricMean mean = GeometricMean.of(X).known().orElseThrow();
        double[] interval = Vectors.doubles(VECTOR.get("gm_ci95"));
        assertThat(mean.value()).isCloseTo(VECTOR.get("geometric_mean").doubleValue(), TOLERANCE);
        assertThat(mean.interval().low()).isCloseTo(interval[0], TOLERANCE);
        assertThat(mean.interval().high()).isCloseTo(interval[1], TOLERANCE);
        assertThat(mean.multiplicativeStandardDeviation())
                .isCloseTo(VECTOR.get("multiplicative_sd").doubleValue(), TOLERANCE);
    }

    @Test
    void theLogarithmsHaveTheMeanAndTheSpreadOfTheVector() {
        Sample logarithms =
                Sample.positive(X, 1, "logarithms").known().orElseThrow().logarithms();
        assertThat(logarithms.mean()).isCloseTo(VECTOR.get("mu").doubleValue(), TOLERANCE);
        assertThat(logarithms.standardDeviation())
                .isCloseTo(VECTOR.get("sigma_unbiased").doubleValue(), TOLERANCE);
        assertThat(Math.sqrt(logarithms.sumOfSquares() / X.length))
                .isCloseTo(VECTOR.get("sigma_mle").doubleValue(), TOLERANCE);
    }

    @Test
    void equalValuesLeaveNoDoubt() {
        GeometricMean mean =
                GeometricMean.of(new double[] {7, 7, 7, 7, 7}).known().orElseThrow();
        assertThat(mean.value()).isCloseTo(7, within(1e-12));
        assertThat(mean.interval().high() - mean.interval().low()).isZero();
        assertThat(mean.multiplicativeStandardDeviation()).isEqualTo(1);
    }

    @Test
    void refusesFewerThanFiveValues() {
        assertThat(GeometricMean.of(new double[0]).refusal()).contains("no values");
        assertThat(GeometricMean.of(new double[] {1, 2, 3, 4}).refusal())
                .contains("too few for a geometric mean: 4 of the 5 needed");
    }

    @Test
    void refusesValuesWithoutALogarithmAndCountsThem() {
        assertThat(GeometricMean.of(new double[] {1, 2, 0, 3, -4, 5}).refusal())
                .contains("2 of 6 values are zero or less and have no logarithm");
    }
}
