package dev.hindcast.statistics.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatisticIntervalTest {
    private static final JsonNode VECTOR = Vectors.read("03_order_statistic_ci");

    static List<JsonNode> medians() {
        return Vectors.entries(VECTOR.get("median_rank_table"));
    }

    static List<JsonNode> p90s() {
        return Vectors.entries(VECTOR.get("p90_rank_table"));
    }

    /** On the values 1 to n, the interval is the ranks. */
    private static Estimate<Interval> ranks(int n, double p) {
        return OrderStatisticInterval.of(n, rank -> rank + 1, p);
    }

    private static double coverage(int n, double p, Interval ranks) {
        BinomialDistribution below = BinomialDistribution.of(n, p);
        return below.cumulativeProbability((int) ranks.high() - 1) - below.cumulativeProbability((int) ranks.low() - 1);
    }

    private static void assertAgrees(int n, double p, JsonNode low, JsonNode high, JsonNode coverage) {
        Interval ranks = ranks(n, p).known().orElseThrow();
        assertThat(ranks).isEqualTo(new Interval(low.intValue(), high.intValue()));
        assertThat(coverage(n, p, ranks))
                .isCloseTo(
                        coverage.doubleValue(), within(VECTOR.get("tolerance").doubleValue()));
    }

    @ParameterizedTest
    @MethodSource("medians")
    void boundsTheMedianAsTheVectorDoes(JsonNode row) {
        int n = row.get("n").intValue();
        JsonNode ranks = row.get("ranks");
        if (ranks.isNull()) {
            assertThat(ranks(n, 0.5).known()).isEmpty();
        } else {
            assertAgrees(n, 0.5, ranks.get(0), ranks.get(1), row.get("coverage"));
        }
    }

    @ParameterizedTest
    @MethodSource("p90s")
    void boundsTheNinetiethPercentileAsTheVectorDoes(JsonNode row) {
        int n = row.get("n").intValue();
        JsonNode result = row.get("result");
        if (result.isNull()) {
            assertThat(ranks(n, 0.9).known()).isEmpty();
        } else {
            assertAgrees(n, 0.9, result.get(0), result.get(1), result.get(2));
        }
    }

    @Test
    void givesValuesAndNotRanks() {
        long[] x = Vectors.ascending(VECTOR.get("x"));
        double[] expected = Vectors.doubles(VECTOR.get("median_ci"));
        assertThat(OrderStatisticInterval.of(x.length, rank -> x[(int) rank], 0.5)
                        .known())
                .contains(new Interval(expected[0], expected[1]));
        assertThat(Quantile.type7(x.length, rank -> x[(int) rank], 0.5).known())
                .contains(VECTOR.get("median").doubleValue());
        assertAgrees(
                x.length,
                0.5,
                VECTOR.get("median_ci_ranks_1based").get(0),
                VECTOR.get("median_ci_ranks_1based").get(1),
                VECTOR.get("median_ci_coverage"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.5, 0.75, 0.9, 0.95})
    void takesTheNarrowestRanksThatStillCover(double p) {
        for (int n = 1; n <= 400; n++) {
            Interval ranks = ranks(n, p).known().orElse(null);
            BinomialDistribution below = BinomialDistribution.of(n, p);
            boolean possible = below.cumulativeProbability(0) <= 0.025 && below.cumulativeProbability(n - 1) >= 0.975;
            assertThat(ranks != null).as("n = %d", n).isEqualTo(possible);
            if (ranks != null) {
                assertThat(coverage(n, p, ranks)).isGreaterThanOrEqualTo(0.95);
                assertThat(below.cumulativeProbability((int) ranks.low())).isGreaterThan(0.025);
                assertThat(below.cumulativeProbability((int) ranks.high() - 2)).isLessThan(0.975);
            }
        }
    }

    @Test
    void saysHowManyAreMissing() {
        assertThat(ranks(5, 0.5).refusal()).contains("too few for an interval of the median: 5 of the 6 needed");
        assertThat(ranks(35, 0.9).refusal()).contains("too few for an interval of P90: 35 of the 36 needed");
    }

    @Test
    void theEndsOfTheRangeHaveNoInterval() {
        assertThat(ranks(100, 0).known()).isEmpty();
        assertThat(ranks(100, 1).known()).isEmpty();
        assertThat(ranks(100, Double.NaN).known()).isEmpty();
    }
}
