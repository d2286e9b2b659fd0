package dev.hindcast.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Interval;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankComparisonTest {
    private static final JsonNode RANKS = Vectors.read("06_mann_whitney_hodges_lehmann");
    private static final JsonNode CLIFF = Vectors.read("15_cliffs_delta");
    private static final double[] X = Vectors.doubles(RANKS.get("x"));
    private static final double[] Y = Vectors.doubles(RANKS.get("y"));
    private static final Offset<Double> TOLERANCE =
            within(RANKS.get("tolerance").doubleValue());
    private static final Offset<Double> EXACT = within(CLIFF.get("tolerance").doubleValue());

    @Test
    void theRankSumTestAgreesWithTheVector() {
        MannWhitney test = MannWhitney.of(X, Y).known().orElseThrow();
        assertThat(test.u()).isEqualTo(RANKS.get("U_x").doubleValue());
        assertThat(test.exact()).isTrue();
        assertThat(test.pValue()).isCloseTo(RANKS.get("p_exact").doubleValue(), TOLERANCE);
        assertThat(MannWhitney.normal(X, Y).known().orElseThrow().pValue())
                .isCloseTo(RANKS.get("p_asymptotic_continuity_tiecorr").doubleValue(), TOLERANCE);
    }

    @Test
    void tiesAreCorrectedForAsInTheVector() {
        JsonNode tie = RANKS.get("tie_case");
        MannWhitney test = MannWhitney.of(Vectors.doubles(tie.get("x")), Vectors.doubles(tie.get("y")))
                .known()
                .orElseThrow();
        assertThat(test.u()).isEqualTo(tie.get("U").doubleValue());
        assertThat(test.exact()).isFalse();
        assertThat(test.pValue()).isCloseTo(tie.get("p").doubleValue(), TOLERANCE);
    }

    @Test
    void theShiftAndItsIntervalAgreeWithTheVector() {
        HodgesLehmann shift = HodgesLehmann.shift(X, Y).known().orElseThrow();
        assertThat(shift.value()).isCloseTo(RANKS.get("hodges_lehmann_shift").doubleValue(), TOLERANCE);
        assertInterval(shift.interval(), RANKS.get("hl_shift_ci95"), TOLERANCE);
        assertThat(RankSumDistribution.lowerRank(X.length, Y.length))
                .isEqualTo(RANKS.get("ci_C").longValue());
    }

    @Test
    void theRatioAndItsIntervalAgreeWithTheVector() {
        HodgesLehmann ratio = HodgesLehmann.ratio(X, Y).known().orElseThrow();
        assertThat(Math.log(ratio.value())).isCloseTo(RANKS.get("hl_log_shift").doubleValue(), TOLERANCE);
        assertThat(ratio.value()).isCloseTo(RANKS.get("hl_ratio").doubleValue(), TOLERANCE);
        assertInterval(ratio.interval(), RANKS.get("hl_ratio_ci95"), TOLERANCE);
    }

    @Test
    void cliffsDeltaAgreesWithBothVectors() {
        CliffsDelta delta = CliffsDelta.of(Vectors.doubles(CLIFF.get("x")), Vectors.doubles(CLIFF.get("y")))
                .known()
                .orElseThrow();
        assertThat(delta.value())
                .isCloseTo(CLIFF.get("delta").doubleValue(), EXACT)
                .isCloseTo(RANKS.get("cliffs_delta").doubleValue(), EXACT)
                .isCloseTo(2 * RANKS.get("prob_superiority").doubleValue() - 1, EXACT);
        assertThat(delta.variance()).isCloseTo(CLIFF.get("variance").doubleValue(), EXACT);
        assertInterval(delta.interval().known().orElseThrow(), CLIFF.get("ci95"), EXACT);
        JsonNode small = CLIFF.get("small");
        assertThat(CliffsDelta.of(Vectors.doubles(small.get("x")), Vectors.doubles(small.get("y")))
                        .known()
                        .orElseThrow()
                        .value())
                .isCloseTo(small.get("delta").doubleValue(), EXACT);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void differencesByRankAreThoseOfTheSortedList(long seed) {
        Random random = new Random(seed);
        double[] first = random.ints(5 + random.nextInt(30), -20, 20)
                .asDoubleStream()
                .sorted()
                .toArray();
        double[] second = random.ints(5 + random.nextInt(30), -20, 20)
                .asDoubleStream()
                .sorted()
                .toArray();
        double[] all = Arrays.stream(first)
                .flatMap(x -> Arrays.stream(second).map(y -> x - y))
                .sorted()
                .toArray();
        PairwiseDifferences differences = new PairwiseDifferences(first, second);
        for (int rank = 1; rank <= all.length; rank++) {
            assertThat(differences.atRank(rank)).as("rank %d", rank).isEqualTo(all[rank - 1]);
        }
    }

    @Test
    void refusesFewerThanFiveInAPeriodAndWhatIsAllEqual() {
        double[] four = {1, 2, 3, 4};
        assertThat(MannWhitney.of(four, X).refusal()).contains("4 and 21, needed are 5 in each period");
        assertThat(HodgesLehmann.shift(X, four).known()).isEmpty();
        assertThat(CliffsDelta.of(four, X).known()).isEmpty();
        double[] same = {7, 7, 7, 7, 7};
        assertThat(MannWhitney.of(same, same).refusal()).contains("all values are equal");
    }

    @Test
    void aRatioNeedsValuesAboveZeroAndSaysHowManyAreNot() {
        assertThat(HodgesLehmann.ratio(new double[] {0, 0, 1, 2, 3}, X).refusal())
                .contains("2 of 5 values are zero or less and have no logarithm");
    }

    @Test
    void periodsThatDoNotOverlapHaveADeltaOfOneAndNoInterval() {
        CliffsDelta delta = CliffsDelta.of(new double[] {11, 12, 13, 14, 15}, new double[] {1, 2, 3, 4, 5})
                .known()
                .orElseThrow();
        assertThat(delta.value()).isEqualTo(1);
        assertThat(delta.interval().refusal()).contains("the two periods do not overlap");
    }

    private static void assertInterval(Interval actual, JsonNode expected, Offset<Double> tolerance) {
        assertThat(actual.low()).isCloseTo(expected.get(0).doubleValue(), tolerance);
        assertThat(actual.high()).isCloseTo(expected.get(1).doubleValue(), tolerance);
    }
}
