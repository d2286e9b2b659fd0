package dev.hindcast.statistics.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AssociationTest {
    private static final JsonNode RANKS = Vectors.read("19_kendall_spearman");
    private static final JsonNode PAIR = Vectors.read("20_lift_fisher");
    private static final JsonNode READERS = Vectors.read("23_cohen_kappa");
    private static final Offset<Double> TOLERANCE = within(1e-9);

    @Test
    void severityAgainstDurationAgreesWithTheVector() {
        RankCorrelation correlation = RankCorrelation.of(
                        Vectors.doubles(RANKS.get("severity")), Vectors.doubles(RANKS.get("minutes")))
                .known()
                .orElseThrow();
        assertThat(correlation.tau()).isCloseTo(RANKS.get("kendall_tau_b").doubleValue(), TOLERANCE);
        assertThat(correlation.tauP())
                .isCloseTo(RANKS.get("kendall_p_asymptotic").doubleValue(), TOLERANCE);
        assertThat(correlation.rho()).isCloseTo(RANKS.get("spearman_rho").doubleValue(), TOLERANCE);
        assertThat(correlation.rhoP()).isCloseTo(RANKS.get("spearman_p_t").doubleValue(), TOLERANCE);
    }

    @Test
    void refusesFewIncidentsAndASingleSeverity() {
        assertThat(RankCorrelation.of(new double[9], new double[9]).refusal())
                .contains("too few for a correlation: 9 of the 10 needed");
        assertThat(RankCorrelation.of(new double[12], new double[12]).refusal()).contains("all values are equal");
        assertThat(RankCorrelation.of(new double[12], new double[11]).known()).isEmpty();
    }

    @Test
    void twoRankingsThatAreTheSameAgreeFully() {
        double[] ranks = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        RankCorrelation correlation = RankCorrelation.of(ranks, ranks).known().orElseThrow();
        assertThat(correlation.tau()).isCloseTo(1, TOLERANCE);
        assertThat(correlation.rho()).isEqualTo(1);
        assertThat(correlation.rhoP()).isZero();
    }

    @Test
    void twoFactorsAgreeWithTheVector() {
        JsonNode table = PAIR.get("table_AB_Ab_aB_ab");
        CoOccurrence pair = CoOccurrence.of(
                        table.get(0).get(0).intValue(),
                        table.get(0).get(1).intValue(),
                        table.get(1).get(0).intValue(),
                        table.get(1).get(1).intValue())
                .known()
                .orElseThrow();
        assertThat(pair.incidents()).isEqualTo(PAIR.get("n").longValue());
        assertThat(pair.support()).isCloseTo(PAIR.get("support").doubleValue(), TOLERANCE);
        assertThat(pair.confidence()).isCloseTo(PAIR.get("confidence_A_to_B").doubleValue(), TOLERANCE);
        assertThat(pair.lift()).isCloseTo(PAIR.get("lift").doubleValue(), TOLERANCE);
        assertThat(pair.leverage()).isCloseTo(PAIR.get("leverage").doubleValue(), TOLERANCE);
        assertThat(pair.oddsRatio().known().orElseThrow())
                .isCloseTo(PAIR.get("odds_ratio_sample").doubleValue(), TOLERANCE);
        assertThat(pair.pValue()).isCloseTo(PAIR.get("fisher_p_two_sided").doubleValue(), TOLERANCE);
    }

    @Test
    void refusesPairsThatHardlyMeetAndFewIncidents() {
        assertThat(CoOccurrence.of(2, 9, 9, 9).refusal()).contains("the two met 2 times, fewer than 3");
        assertThat(CoOccurrence.of(9, 1, 1, 1).refusal())
                .contains("too few to speak of factors together: 12 of the 20 needed");
        assertThat(CoOccurrence.of(-1, 9, 9, 9).refusal()).contains("a count is negative");
        CoOccurrence always = CoOccurrence.of(10, 0, 15, 0).known().orElseThrow();
        assertThat(always.pValue()).isEqualTo(1);
        assertThat(always.oddsRatio().refusal()).contains("one never occurs without the other");
    }

    @Test
    void twoReadersAgreeAsInTheVector() {
        Agreement agreement = Agreement.of(labels(READERS.get("a")), labels(READERS.get("b")))
                .known()
                .orElseThrow();
        assertThat(agreement.kappa()).isCloseTo(READERS.get("kappa").doubleValue(), TOLERANCE);
        assertThat(agreement.observed())
                .isCloseTo(READERS.get("observed_agreement").doubleValue(), TOLERANCE);
        assertThat(agreement.kappa()).isLessThan(Agreement.DOUBTFUL);
    }

    @Test
    void readersOfOneLabelOrOfFewIncidentsAreNotCompared() {
        List<String> one = Collections.nCopies(60, "release");
        assertThat(Agreement.of(one, one).refusal()).contains("both readers used one label only");
        assertThat(Agreement.of(one.subList(0, 49), one.subList(0, 49)).refusal())
                .contains("too few labelled twice: 49 of the 50 needed");
        assertThat(Agreement.of(one, one.subList(0, 5)).known()).isEmpty();
    }

    private static List<String> labels(JsonNode array) {
        return Arrays.stream(Vectors.doubles(array)).mapToObj(Double::toString).toList();
    }
}
