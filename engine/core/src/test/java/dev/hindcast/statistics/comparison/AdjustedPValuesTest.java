package dev.hindcast.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Estimate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdjustedPValuesTest {
    private static final JsonNode VECTOR = Vectors.read("12_benjamini_hochberg");
    private static final double[] P = Vectors.doubles(VECTOR.get("p"));
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    @Test
    void agreesWithTheVector() {
        assertValues(AdjustedPValues.benjaminiHochberg(P), VECTOR.get("bh"));
        assertValues(AdjustedPValues.benjaminiYekutieli(P), VECTOR.get("by"));
        assertValues(AdjustedPValues.holm(P), VECTOR.get("holm"));
    }

    @Test
    void whatIsCalledDifferentAtOneInTenIsWhatTheVectorCallsSo() {
        double[] adjusted = AdjustedPValues.benjaminiHochberg(P).known().orElseThrow();
        for (int i = 0; i < adjusted.length; i++) {
            assertThat(adjusted[i] <= 0.10)
                    .isEqualTo(VECTOR.get("reject_at_0.10").get(i).booleanValue());
        }
    }

    @Test
    void theOrderGivenIsKept() {
        JsonNode unsorted = VECTOR.get("unsorted");
        assertValues(AdjustedPValues.benjaminiHochberg(Vectors.doubles(unsorted.get("p"))), unsorted.get("bh"));
    }

    @Test
    void refusesNoneAndWhatIsNoProbability() {
        assertThat(AdjustedPValues.benjaminiHochberg(new double[0]).refusal()).contains("no comparisons");
        assertThat(AdjustedPValues.holm(new double[] {0.1, 1.1}).refusal())
                .contains("a p-value lies between 0 and 1, not at 1.1");
        assertThat(AdjustedPValues.benjaminiYekutieli(new double[] {Double.NaN}).known())
                .isEmpty();
    }

    private static void assertValues(Estimate<double[]> actual, JsonNode expected) {
        assertThat(actual.known().orElseThrow()).containsExactly(Vectors.doubles(expected), TOLERANCE);
    }
}
