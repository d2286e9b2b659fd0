package dev.hindcast.statistics.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Interval;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JeffreysTest {
    private static final JsonNode VECTOR = Vectors.read("13_wilson");

    static List<JsonNode> cases() {
        return Vectors.entries(VECTOR.get("cases"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheVector(JsonNode vectorCase) {
        double[] expected = Vectors.doubles(vectorCase.get("jeffreys95"));
        Offset<Double> tolerance = within(VECTOR.get("tolerance").doubleValue());
        Interval interval = Jeffreys.of(
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
        assertThat(Jeffreys.of(hits, n).refusal()).contains(reason);
    }

    @Test
    void hitsAndMissesAreMirrorImages() {
        for (long hits = 0; hits <= 40; hits++) {
            Interval of = Jeffreys.of(hits, 40).known().orElseThrow();
            Interval mirrored = Jeffreys.of(40 - hits, 40).known().orElseThrow();
            assertThat(of.low()).isCloseTo(1 - mirrored.high(), within(1e-12));
            assertThat(of.low()).isBetween(0.0, 1.0);
        }
    }
}
