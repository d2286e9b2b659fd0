package dev.hindcast.statistics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {
    private static final JsonNode VECTOR = Vectors.read("11_lognormal_mle_anderson_darling");
    private static final JsonNode FITS = VECTOR.get("fits");
    private static final double[] X = Vectors.doubles(VECTOR.get("x"));
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    @Test
    void theTestOfLogarithmsAgreesWithTheVector() {
        AndersonDarling test = AndersonDarling.logNormal(X).known().orElseThrow();
        assertThat(test.statistic()).isCloseTo(VECTOR.get("ad_A2").doubleValue(), TOLERANCE);
        assertThat(test.adjusted()).isCloseTo(VECTOR.get("ad_A2_star").doubleValue(), TOLERANCE);
        assertThat(test.pValue()).isCloseTo(VECTOR.get("ad_p").doubleValue(), TOLERANCE);
        assertThat(AndersonDarling.LIMIT)
                .isEqualTo(VECTOR.get("ad_critical_5pct_Astar").doubleValue());
    }

    @Test
    void rawMinutesAreNotNormal() {
        AndersonDarling test = AndersonDarling.normal(X).known().orElseThrow();
        JsonNode expected = VECTOR.get("ad_raw_minutes");
        assertThat(test.statistic()).isCloseTo(expected.get("A2").doubleValue(), TOLERANCE);
        assertThat(test.adjusted()).isCloseTo(expected.get("A2_star").doubleValue(), TOLERANCE);
        assertThat(test.pValue()).isLessThan(1e-6);
    }

    @ParameterizedTest
    @CsvSource({"LOG_NORMAL, lognormal", "WEIBULL, weibull", "GAMMA, gamma"})
    void fitsAgreeWithTheVector(Family family, String name) {
        FittedDistribution fit = FittedDistribution.of(X, family).known().orElseThrow();
        JsonNode expected = FITS.get(name);
        assertThat(fit.shape()).isCloseTo(expected.get("shape").doubleValue(), TOLERANCE);
        assertThat(fit.scale()).isCloseTo(expected.get("scale").doubleValue(), within(2e-5));
        assertThat(fit.logLikelihood()).isCloseTo(expected.get("loglik").doubleValue(), TOLERANCE);
        assertThat(fit.aic()).isCloseTo(expected.get("aic").doubleValue(), TOLERANCE);
        assertThat(fit.bic(X.length)).isCloseTo(expected.get("bic").doubleValue(), TOLERANCE);
    }

    @Test
    void theParetoAndTheExponentialFitAgreeWithTheVector() {
        FittedDistribution pareto =
                FittedDistribution.of(X, Family.PARETO).known().orElseThrow();
        assertThat(pareto.shape()).isCloseTo(FITS.get("pareto").get("shape").doubleValue(), TOLERANCE);
        assertThat(pareto.scale()).isEqualTo(FITS.get("pareto").get("xm").doubleValue());
        assertThat(pareto.logLikelihood())
                .isCloseTo(FITS.get("pareto").get("loglik").doubleValue(), TOLERANCE);
        assertThat(pareto.aic()).isCloseTo(FITS.get("pareto").get("aic").doubleValue(), TOLERANCE);
        FittedDistribution exponential =
                FittedDistribution.of(X, Family.EXPONENTIAL).known().orElseThrow();
        assertThat(1 / exponential.scale())
                .isCloseTo(FITS.get("exponential").get("rate").doubleValue(), TOLERANCE);
        assertThat(exponential.logLikelihood())
                .isCloseTo(FITS.get("exponential").get("loglik").doubleValue(), TOLERANCE);
        assertThat(exponential.aic())
                .isCloseTo(FITS.get("exponential").get("aic").doubleValue(), TOLERANCE);
    }

    @Test
    void theLogLogisticFitFindsWhatTheDataWereMadeFrom() {
        // No vector holds it: quantiles of a log-logistic with shape 2 and median 60 must give these back.
        double[] quantiles = new double[2_000];
        for (int i = 0; i < quantiles.length; i++) {
            double p = (i + 0.5) / quantiles.length;
            quantiles[i] = 60 * Math.pow(p / (1 - p), 0.5);
        }
        FittedDistribution fit =
                FittedDistribution.of(quantiles, Family.LOG_LOGISTIC).known().orElseThrow();
        assertThat(fit.shape()).isCloseTo(2, within(0.01));
        assertThat(fit.scale()).isCloseTo(60, within(0.01));
        List<FittedDistribution> all = FittedDistribution.all(quantiles).known().orElseThrow();
        assertThat(all.get(0).family()).isEqualTo(Family.LOG_LOGISTIC);
        double likelihood = Arrays.stream(quantiles)
                .map(x -> Math.log(2 / 60.0) + Math.log(x / 60) - 2 * Math.log1p(x * x / 3600))
                .sum();
        assertThat(fit.logLikelihood()).isCloseTo(likelihood, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void anyUnitAndAnySizeGivesAFitOrARefusal(Family family) {
        Random random = new Random(9);
        for (double unit : new double[] {1e-3, 1, 60, 1e9}) {
            double[] values =
                    random.doubles(50).map(u -> unit * Math.exp(3 * u)).toArray();
            FittedDistribution fit =
                    FittedDistribution.of(values, family).known().orElseThrow();
            assertThat(fit.logLikelihood()).isFinite();
        }
        double[] nearlyEqual = new double[20];
        Arrays.fill(nearlyEqual, 5);
        nearlyEqual[0] = Math.nextUp(5);
        FittedDistribution.of(nearlyEqual, family)
                .known()
                .ifPresent(fit -> assertThat(fit.aic()).isFinite());
    }

    @Test
    void refusesFewEqualAndZero() {
        assertThat(FittedDistribution.all(new double[] {1, 2, 3}).refusal())
                .contains("too few for a fit: 3 of the 8 needed");
        double[] equal = new double[9];
        Arrays.fill(equal, 4);
        assertThat(AndersonDarling.logNormal(equal).refusal()).contains("all values are equal");
        assertThat(FittedDistribution.all(equal).refusal()).contains("all values are equal");
        assertThat(AndersonDarling.logNormal(new double[9]).refusal())
                .contains("9 of 9 values are zero or less and have no logarithm");
    }
}
