package dev.hindcast.statistics.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import dev.hindcast.statistics.resampling.BcaBootstrap;
import dev.hindcast.statistics.sample.StandardNormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PowerTest {
    private static final JsonNode VECTOR = Vectors.read("16_power_simulation");
    private static final Offset<Double> EXACT =
            within(VECTOR.get("tolerance_mde").doubleValue());
    private static final double SHARE = VECTOR.get("tolerance_abs_probability").doubleValue();
    private static final long SEED = 20_261_122;

    private static List<Map.Entry<String, JsonNode>> entries(String field) {
        List<Map.Entry<String, JsonNode>> entries =
                new ArrayList<>(VECTOR.get(field).properties());
        assertThat(entries).isNotEmpty();
        return entries;
    }

    static List<Map.Entry<String, JsonNode>> nothingChanged() {
        return entries("aa");
    }

    @Test
    void theSmallestVisibleCutAgreesWithTheVector() {
        entries("mde").forEach(entry -> {
            String[] key = entry.getKey().split("\\|");
            long n = Long.parseLong(key[1]);
            assertThat(MinimumDetectableChange.of(Double.parseDouble(key[0]), n, n)
                            .known()
                            .orElseThrow())
                    .isCloseTo(entry.getValue().doubleValue(), EXACT);
        });
    }

    @Test
    void theIncidentsNeededAgreeWithTheVector() {
        entries("required_n_per_period").forEach(entry -> {
            String[] key = entry.getKey().split("\\|");
            assertThat(MinimumDetectableChange.incidentsNeeded(Double.parseDouble(key[0]), Double.parseDouble(key[1]))
                            .known()
                            .orElseThrow())
                    .isEqualTo(entry.getValue().longValue());
        });
    }

    /** The bound is the vector's, wider where its own runs were so few that three of their standard errors are more. */
    @Test
    void trueCutsAreFoundAsOftenAsInTheVector() {
        entries("power").forEach(entry -> {
            String[] key = entry.getKey().split("\\|");
            int n = Integer.parseInt(key[1]);
            int runs = n <= 100 ? 6_000 : 1_500;
            LogNormalTrial trial = LogNormalTrial.of(
                            Double.parseDouble(key[0]),
                            n,
                            Double.parseDouble(key[2]),
                            runs,
                            SEED + entry.getKey().hashCode())
                    .known()
                    .orElseThrow();
            int theirs = n <= 200 ? 4_000 : 1_500;
            assertFound(entry, "log_t", trial.logT(), runs, theirs);
            assertFound(entry, "mann_whitney", trial.mannWhitney(), runs, theirs);
            assertFound(entry, "welch_on_minutes", trial.welch(), runs, theirs);
        });
    }

    private static void assertFound(
            Map.Entry<String, JsonNode> entry, String test, double actual, int runs, int theirs) {
        double expected = entry.getValue().get(test).doubleValue();
        double error = Math.sqrt(expected * (1 - expected) * (1.0 / runs + 1.0 / theirs));
        assertThat(actual)
                .as("%s of %s", test, entry.getKey())
                .isCloseTo(expected, within(Math.max(SHARE, 3.5 * error)));
    }

    @ParameterizedTest
    @MethodSource("nothingChanged")
    void chanceDropsAsOftenAsInTheVector(Map.Entry<String, JsonNode> entry) {
        String[] key = entry.getKey().split("\\|");
        double deviation = Double.parseDouble(key[0]);
        int n = Integer.parseInt(key[1]);
        JsonNode expected = entry.getValue();
        NothingChanged mean =
                LogNormalChance.of(deviation, n, Centre.MEAN, SEED).known().orElseThrow();
        assertThat(mean.movesOf20())
                .isCloseTo(expected.get("mttr_move_ge_20pct").doubleValue(), within(SHARE));
        assertThat(mean.dropsOf20())
                .isCloseTo(expected.get("mttr_drop_ge_20pct").doubleValue(), within(SHARE));
        assertThat(mean.dropsOf30())
                .isCloseTo(expected.get("mttr_drop_ge_30pct").doubleValue(), within(SHARE));
        assertRange(mean, expected.get("mttr_90pct_range"));
        if (n <= 50) {
            NothingChanged median = LogNormalChance.of(deviation, n, Centre.MEDIAN, SEED)
                    .known()
                    .orElseThrow();
            assertThat(median.dropsOf20())
                    .isCloseTo(expected.get("median_drop_ge_20pct").doubleValue(), within(SHARE));
            assertRange(median, expected.get("median_90pct_range"));
            NothingChanged geometric = LogNormalChance.of(deviation, n, Centre.GEOMETRIC_MEAN, SEED)
                    .known()
                    .orElseThrow();
            assertThat(geometric.dropsOf20())
                    .isCloseTo(expected.get("gm_drop_ge_20pct").doubleValue(), within(SHARE));
            assertRange(geometric, expected.get("gm_90pct_range"));
        }
    }

    /** The upper end of a ratio of means has a long tail; ten per cent of it are its sampling error. */
    private static void assertRange(NothingChanged actual, JsonNode expected) {
        double high = expected.get(1).doubleValue();
        assertThat(actual.range().low()).isCloseTo(expected.get(0).doubleValue(), within(SHARE));
        assertThat(actual.range().high()).isCloseTo(high, within(Math.max(SHARE, 0.1 * (1 + high))));
    }

    /** Three organisations of Davidovic 2021, by the mean and the deviation that were published. */
    @ParameterizedTest
    @CsvSource({"A, 146, 316, 173", "B, 151, 301, 103", "C, 271, 413, 609"})
    void thePublishedMonteCarloTablesComeOut(String name, double mean, double deviation, int year) {
        JsonNode expected = VECTOR.get("davidovic_reproduction").get(name).get("moment");
        double[] pooled = logNormal(mean, deviation);
        CutTrial cut =
                CutTrial.of(pooled, year / 2, year / 2, 0.1, SEED).known().orElseThrow();
        CutTrial nothing =
                CutTrial.of(pooled, year / 2, year / 2, 0, SEED).known().orElseThrow();
        assertThat(cut.looksWorse())
                .isCloseTo(expected.get("10pct_better_looks_worse").doubleValue(), within(SHARE));
        assertThat(cut.gainOfAtLeast(15)).isCloseTo(expected.get("ge15min_seen").doubleValue(), within(SHARE));
        assertThat(nothing.gainOfAtLeast(30))
                .isCloseTo(expected.get("AA_ge30min").doubleValue(), within(SHARE));
    }

    private static double[] logNormal(double mean, double deviation) {
        double variance = Math.log1p(deviation * deviation / mean / mean);
        double[] values = new double[200_000];
        for (int i = 0; i < values.length; i++) {
            double z = StandardNormal.quantile((i + 0.5) / values.length);
            values[i] = Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * z);
        }
        return values;
    }

    @Test
    void theOwnDurationsAreDrawnAlikeWhateverTheNumberOfThreads() {
        double[] own = logNormal(100, 200);
        double first =
                ChanceTest.dropsOf(own, 20, 20, Centre.MEAN, 0.2, 5).known().orElseThrow();
        assertThat(ChanceTest.dropsOf(own, 20, 20, Centre.MEAN, 0.2, 5).known()).contains(first);
        assertThat(first).isBetween(0.25, 0.4);
    }

    @Test
    void meansOfVeryManyDropAsOftenAsThoseThatAreDrawnOneByOne() {
        double[] own = new Random(8)
                .doubles(BcaBootstrap.MANY + 500)
                .map(u -> Math.rint(300 / Math.pow(u, 0.6)))
                .toArray();
        double abridged = ChanceTest.dropsOf(own, BcaBootstrap.MANY, 500, Centre.MEAN, 0.05, 5)
                .known()
                .orElseThrow();
        double drawn = ChanceTest.dropsOf(own, BcaBootstrap.MANY - 1, 500, Centre.MEAN, 0.05, 5)
                .known()
                .orElseThrow();
        assertThat(drawn).isBetween(0.05, 0.45);
        assertThat(abridged).isCloseTo(drawn, within(0.015));
    }

    /** Exponential durations vary by their mean; the relative change of two means by √(2/n) of that. */
    @Test
    void twoMeansOfVeryManyAreDrawnIndependentOfEachOther() {
        double[] own = new Random(8)
                .doubles(2 * BcaBootstrap.MANY)
                .map(u -> -600 * Math.log(u))
                .toArray();
        double chance = ChanceTest.dropsOf(own, BcaBootstrap.MANY, BcaBootstrap.MANY, Centre.MEAN, 0.02, 5)
                .known()
                .orElseThrow();
        double expected = StandardNormal.cumulative(-0.02 / Math.sqrt(2.0 / BcaBootstrap.MANY));
        assertThat(chance).isCloseTo(expected, within(0.01));
    }

    /** The later period is a small part of both: whether it has two or three of the rare long ones decides what its mean does. */
    @Test
    void theMeanOfASmallPartOfVeryManyDropsAsOftenAsItHasFewOfTheLongOnes() {
        double[] own = new double[2_500_000];
        Arrays.fill(own, 600);
        Arrays.fill(own, 0, 1_250, 2_591_914);
        // A mean of 600 + 0.0005 · 2,591,314 s; with two of the long ones in 10,000 it is at least 40 % lower.
        double chance = ChanceTest.dropsOf(own, own.length - 10_000, 10_000, Centre.MEAN, 0.37, 5)
                .known()
                .orElseThrow();
        double fewerThanThree = Math.exp(-5) * (1 + 5 + 12.5);
        assertThat(chance).isCloseTo(fewerThanThree, within(0.008));
    }

    @Test
    void refusesWhatHasNoPower() {
        assertThat(MinimumDetectableChange.of(1, 1, 20).known()).isEmpty();
        assertThat(MinimumDetectableChange.of(0, 20, 20).refusal())
                .contains("durations that do not vary, or beyond measure, have no detectable change");
        assertThat(MinimumDetectableChange.incidentsNeeded(1, 1).known()).isEmpty();
        assertThat(ChanceTest.of(new double[19], 5, 5, Centre.MEAN, 1).refusal())
                .contains("too few for an A/A test: 19 of the 20 needed");
        assertThat(ChanceTest.of(new double[30], 5, 5, Centre.MEAN, 1).refusal())
                .contains("too many durations are zero: a relative change has no value");
        assertThat(LogNormalTrial.of(1, 4, 0.2, 1_000, 1).known()).isEmpty();
        assertThat(LogNormalChance.of(Double.NaN, 20, Centre.MEAN, 1).known()).isEmpty();
    }
}
