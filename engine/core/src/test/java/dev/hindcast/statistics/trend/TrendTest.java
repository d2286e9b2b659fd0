package dev.hindcast.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final JsonNode ARRIVALS = Vectors.read("07_laplace_crow_amsaa");
    private static final double[] T = Vectors.doubles(ARRIVALS.get("t"));
    private static final double WINDOW = ARRIVALS.get("T").doubleValue();
    private static final JsonNode SERIES = Vectors.read("21_mann_kendall_sen");

    private static void assertSame(double actual, String name, JsonNode vector) {
        Offset<Double> tolerance = within(vector.get("tolerance").doubleValue());
        assertThat(actual).as(name).isCloseTo(vector.get(name).doubleValue(), tolerance);
    }

    @Test
    void arrivalsAgreeWithTheVector() {
        ArrivalTrend trend = ArrivalTrend.of(T, WINDOW).known().orElseThrow();
        assertThat(trend.n()).isEqualTo(ARRIVALS.get("n").intValue());
        assertSame(trend.laplace(), "laplace_U", ARRIVALS);
        assertSame(trend.laplaceP(), "laplace_p_two_sided", ARRIVALS);
        assertSame(trend.laplaceToLast(), "laplace_failure_truncated_U", ARRIVALS);
        assertSame(trend.military(), "mil189_stat_2sum_ln_T_over_t", ARRIVALS);
        assertThat(2 * trend.n()).isEqualTo(ARRIVALS.get("mil189_df").intValue());
        assertSame(trend.militaryP(), "mil189_p_two_sided", ARRIVALS);
        assertSame(trend.growth(), "crow_beta_mle", ARRIVALS);
        assertSame(trend.growthUnbiased(), "crow_beta_unbiased", ARRIVALS);
        assertSame(trend.scale(), "crow_lambda", ARRIVALS);
        assertSame(trend.intensityAtEnd(), "intensity_at_T_per_day", ARRIVALS);
        assertSame(trend.constantRate(), "homogeneous_rate_per_day", ARRIVALS);
        assertThat(new double[] {
                    trend.growthInterval().low(), trend.growthInterval().high()
                })
                .containsExactly(
                        Vectors.doubles(ARRIVALS.get("beta_ci95")),
                        within(ARRIVALS.get("tolerance").doubleValue()));
    }

    @Test
    void arrivalsRefuseFewOutsideAndSimultaneousOnes() {
        assertThat(ArrivalTrend.of(new double[] {1, 2, 3, 4}, 9).refusal())
                .contains("too few for a trend of arrivals: 4 of the 5 needed");
        for (double outside : new double[] {0, -1, WINDOW, WINDOW + 1}) {
            double[] times = T.clone();
            times[3] = outside;
            assertThat(ArrivalTrend.of(times, WINDOW).refusal())
                    .contains("an incident lies outside of the window or at its edge");
        }
        assertThat(ArrivalTrend.of(new double[] {1, 2, 2, 3, 4}, 9).refusal())
                .contains("two incidents began at the same moment: merge those of one cause first");
        assertThat(ArrivalTrend.of(T, Double.NaN).known()).isEmpty();
    }

    @Test
    void aSeriesOfQuartersAgreesWithTheVector() {
        double[] x = Vectors.doubles(SERIES.get("x"));
        MannKendall trend = MannKendall.of(x).known().orElseThrow();
        assertThat(trend.s()).isEqualTo(SERIES.get("S").longValue());
        assertSame(trend.variance(), "var_S", SERIES);
        assertSame(trend.z(), "z", SERIES);
        assertSame(trend.pValue(), "p_two_sided", SERIES);
        assertSame(trend.slope(), "sen_slope_per_quarter", SERIES);
        assertSame(trend.s() / (x.length * (x.length - 1) / 2.0), "kendall_tau_check", SERIES);
    }

    @Test
    void aSeriesOfQuartersRefusesFewAndEqualValues() {
        assertThat(MannKendall.of(new double[] {1, 2, 3, 4, 5, 6, 7}).refusal())
                .contains("too few for a trend: 7 of the 8 needed");
        assertThat(MannKendall.of(new double[9]).refusal()).contains("all values are equal");
        assertThat(MannKendall.of(new double[2_001]).refusal())
                .contains("too many values for a trend: 2001, at most 2000");
    }

    @Test
    void equalValuesNarrowTheVarianceOfATrend() {
        // Three pairs of equal values: 8·7·21/18 - 3·2·1·9/18.
        MannKendall trend =
                MannKendall.of(new double[] {1, 1, 2, 2, 3, 3, 4, 5}).known().orElseThrow();
        assertThat(trend.variance()).isCloseTo(8 * 7 * 21 / 18.0 - 3, within(1e-12));
        assertThat(trend.s()).isEqualTo(25);
    }

    @Test
    void aTrendTurnedAroundHasTheOppositeSign() {
        double[] falling =
                Arrays.stream(Vectors.doubles(SERIES.get("x"))).map(x -> -x).toArray();
        MannKendall trend = MannKendall.of(falling).known().orElseThrow();
        assertThat(trend.s()).isEqualTo(-SERIES.get("S").longValue());
        assertThat(trend.slope()).isEqualTo(-SERIES.get("sen_slope_per_quarter").doubleValue());
    }
}
