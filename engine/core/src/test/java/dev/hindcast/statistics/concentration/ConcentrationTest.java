package dev.hindcast.statistics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    private static final JsonNode LOAD = Vectors.read("17_gini_pareto");
    private static final JsonNode UNSEEN = Vectors.read("14_good_turing_coverage");
    private static final Offset<Double> TOLERANCE = within(LOAD.get("tolerance").doubleValue());

    private static long[] counts(JsonNode object) {
        return StreamSupport.stream(object.spliterator(), false)
                .mapToLong(JsonNode::longValue)
                .toArray();
    }

    @Test
    void causesAgreeWithTheVector() {
        double[] causes =
                Arrays.stream(counts(LOAD.get("counts"))).asDoubleStream().toArray();
        Concentration load = Concentration.of(causes).known().orElseThrow();
        assertThat(load.gini()).isCloseTo(LOAD.get("gini").doubleValue(), TOLERANCE);
        assertThat(load.giniUnbiased()).isCloseTo(LOAD.get("gini_unbiased").doubleValue(), TOLERANCE);
        assertThat(load.largest()).isCloseTo(LOAD.get("top1_share").doubleValue(), TOLERANCE);
        assertThat(load.largestThree()).isCloseTo(LOAD.get("top3_share").doubleValue(), TOLERANCE);
        assertThat(load.forFourFifths()).isEqualTo(LOAD.get("causes_for_80pct").intValue());
    }

    @Test
    void minutesAgreeWithTheVector() {
        Concentration load = Concentration.of(Vectors.doubles(LOAD.get("downtime_minutes")))
                .known()
                .orElseThrow();
        assertThat(load.gini()).isCloseTo(LOAD.get("downtime_gini").doubleValue(), TOLERANCE);
        assertThat(load.largest())
                .isCloseTo(LOAD.get("largest_incident_share_of_minutes").doubleValue(), TOLERANCE);
    }

    @Test
    void edgesAgreeWithTheVectorAndAreRefusedInPrint() {
        for (JsonNode edge : Vectors.entries(LOAD.get("edges"))) {
            double[] x = Vectors.doubles(edge.get("x"));
            assertThat(Concentration.gini(x).known().orElseThrow())
                    .isCloseTo(edge.get("gini").doubleValue(), TOLERANCE);
            assertThat(Concentration.of(x).refusal())
                    .contains("too few for a measure of concentration: 4 of the 5 needed");
        }
        assertThat(Concentration.of(new double[] {1, 1, 1, 1, 1}).refusal())
                .contains("too little in all to speak of concentration: 5 of the 20 needed");
        assertThat(Concentration.gini(new double[3]).refusal()).contains("there is nothing to share");
        assertThat(Concentration.of(new double[] {-1, 9, 9, 9, 9}).known()).isEmpty();
    }

    @Test
    void anEvenLoadNeedsFourOfFiveForFourFifths() {
        Concentration even =
                Concentration.of(new double[] {10, 10, 10, 10, 10}).known().orElseThrow();
        assertThat(even.forFourFifths()).isEqualTo(4);
        assertThat(even.gini()).isZero();
    }

    @Test
    void unseenCausesAgreeWithTheVector() {
        UnseenCauses unseen =
                UnseenCauses.of(counts(UNSEEN.get("counts"))).known().orElseThrow();
        assertThat(unseen.incidents()).isEqualTo(UNSEEN.get("n").longValue());
        assertThat(unseen.seen()).isEqualTo(UNSEEN.get("S_observed").intValue());
        assertThat(unseen.unseen()).isCloseTo(UNSEEN.get("p_unseen_turing").doubleValue(), TOLERANCE);
        assertThat(1 - unseen.unseen()).isCloseTo(UNSEEN.get("coverage_turing").doubleValue(), TOLERANCE);
        assertThat(unseen.coverage()).isCloseTo(UNSEEN.get("coverage_chao_jost").doubleValue(), TOLERANCE);
        assertThat(unseen.atLeast())
                .isCloseTo(UNSEEN.get("chao1_bias_corrected").doubleValue(), TOLERANCE);
        assertThat(new double[] {
                    unseen.unseenInterval().low(), unseen.unseenInterval().high()
                })
                .containsExactly(Vectors.doubles(UNSEEN.get("p_unseen_ci95_approx")), TOLERANCE);
    }

    @Test
    void unseenCausesAgreeAtTheEdges() {
        JsonNode noTwins = UNSEEN.get("edge").get("f2=0");
        long[] few = counts(noTwins.get("counts"));
        assertThat(UnseenCauses.computed(few, Arrays.stream(few).sum()).atLeast())
                .isCloseTo(noTwins.get("chao1_bc").doubleValue(), TOLERANCE);
        JsonNode singles = UNSEEN.get("edge").get("all_singletons");
        assertThat(1 - UnseenCauses.computed(counts(singles.get("counts")), 3).unseen())
                .isCloseTo(singles.get("coverage_turing").doubleValue(), TOLERANCE);
        assertThat(UnseenCauses.of(few).refusal()).contains("too few to say what was not seen: 10 of the 20 needed");
        UnseenCauses complete = UnseenCauses.of(new long[] {10, 10, 0}).known().orElseThrow();
        assertThat(complete.coverage()).isEqualTo(1);
        assertThat(complete.seen()).isEqualTo(2);
        assertThat(UnseenCauses.of(new long[] {30, -1}).refusal()).contains("a count is negative");
    }
}
