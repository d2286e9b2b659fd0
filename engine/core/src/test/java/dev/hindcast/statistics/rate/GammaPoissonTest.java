package dev.hindcast.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.Interval;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GammaPoissonTest {
    private static final JsonNode VECTOR = Vectors.read("18_empirical_bayes_gamma_poisson");
    private static final long[] COUNTS = Arrays.stream(Vectors.doubles(VECTOR.get("k")))
            .mapToLong(k -> (long) k)
            .toArray();
    private static final double[] EXPOSURES = Vectors.doubles(VECTOR.get("exposure_quarters"));
    private static final Offset<Double> PARAMETERS =
            within(VECTOR.get("tolerance_params").doubleValue());
    private static final Offset<Double> MEANS =
            within(VECTOR.get("tolerance_means").doubleValue());

    @Test
    void agreesWithTheVector() {
        GammaPoisson fit = GammaPoisson.of(COUNTS, EXPOSURES).known().orElseThrow();
        assertThat(fit.a()).isCloseTo(VECTOR.get("a").doubleValue(), PARAMETERS);
        assertThat(fit.b()).isCloseTo(VECTOR.get("b").doubleValue(), PARAMETERS);
        assertThat(fit.commonMean()).isCloseTo(VECTOR.get("prior_mean").doubleValue(), PARAMETERS);
        assertThat(fit.logLikelihood()).isCloseTo(VECTOR.get("loglik").doubleValue(), within(1e-6));
        for (int i = 0; i < COUNTS.length; i++) {
            Interval interval = fit.interval(COUNTS[i], EXPOSURES[i]);
            JsonNode expected = VECTOR.get("posterior_ci95").get(i);
            assertThat(fit.rates().get(i))
                    .isCloseTo(VECTOR.get("posterior_mean").get(i).doubleValue(), MEANS);
            assertThat(COUNTS[i] / EXPOSURES[i])
                    .isCloseTo(VECTOR.get("raw_rate").get(i).doubleValue(), MEANS);
            assertThat(interval.low()).isCloseTo(expected.get(0).doubleValue(), within(4e-4));
            assertThat(interval.high()).isCloseTo(expected.get(1).doubleValue(), within(4e-4));
        }
    }

    @Test
    void servicesThatDifferNoMoreThanChanceShareOneRate() {
        long[] alike = {3, 3, 4, 3, 3, 4, 3, 3};
        double[] quarters = new double[alike.length];
        Arrays.fill(quarters, 4);
        assertThat(GammaPoisson.of(alike, quarters).refusal())
                .contains("services differ no more than chance makes them: one common rate holds for all");
        assertThat(GammaPoisson.of(new long[8], quarters).known()).isEmpty();
    }

    @Test
    void refusesFewServicesAndWhatIsNoExposure() {
        assertThat(GammaPoisson.of(new long[] {1, 2}, new double[] {1, 1}).refusal())
                .contains("too few services: 2 of the 8 needed");
        double[] zero = EXPOSURES.clone();
        zero[0] = 0;
        assertThat(GammaPoisson.of(COUNTS, zero).known()).isEmpty();
        assertThat(GammaPoisson.of(COUNTS, new double[1]).known()).isEmpty();
    }
}
