package dev.hindcast.statistics.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Interval;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClopperPearsonTest {
    private static final JsonNode VECTOR = Vectors.read("13_wilson");

    static List<JsonNode> cases() {
        return Vectors.entries(VECTOR.get("cases"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheVector(JsonNode vectorCase) {
        double[] expected = Vectors.doubles(vectorCase.get("clopper_pearson95"));
        Offset<Double> tolerance = within(VECTOR.get("tolerance").doubleValue());
        Interval interval = ClopperPearson.of(
                        vectorCase.get("k").longValue(), vectorCase.get("n").longValue())
                .known()
                .orElseThrow();
        assertThat(interval.low()).isCloseTo(expected[0], tolerance);
        assertThat(interval.high()).isCloseTo(expected[1], tolerance);
    }

    @ParameterizedTest
    @CsvSource({"0,0,no values", "1,4,1 of 4: too few for a share", "6,5,6 of 5 is no share", "-1,9,-1 of 9 is no share"
    })
    void refusesWhatIsNoShare(long hits, long n, String reason) {
        assertThat(ClopperPearson.of(hits, n).refusal()).contains(reason);
    }

    @Test
    void coversEveryShareInNinetyFiveOfHundredSamplesOrMore() {
        int n = 30;
        for (double share = 0.005; share < 1; share += 0.005) {
            BinomialDistribution hits = BinomialDistribution.of(n, share);
            double covered = 0;
            for (int k = 0; k <= n; k++) {
                Interval interval = ClopperPearson.of(k, n).known().orElseThrow();
                covered += interval.low() <= share && share <= interval.high() ? hits.probability(k) : 0;
            }
            assertThat(covered).isGreaterThanOrEqualTo(0.95);
        }
    }
}
