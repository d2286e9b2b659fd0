package dev.hindcast.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointTest {
    private static final JsonNode VECTOR = Vectors.read("10_change_points");
    private static final JsonNode NOTHING = VECTOR.get("null_series");
    private static final double[] X = Vectors.doubles(VECTOR.get("x"));
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());
    /** Of the orders drawn in the vector. */
    private static final long SEED = 5;

    @Test
    void theExactPartitionAgreesWithTheVector() {
        Pelt pelt = Pelt.of(X).known().orElseThrow();
        assertThat(pelt.deviation()).isCloseTo(VECTOR.get("sigma").doubleValue(), TOLERANCE);
        assertThat(pelt.penalty()).isCloseTo(VECTOR.get("penalty").doubleValue(), TOLERANCE);
        assertThat(pelt.changes()).isEqualTo(whole(VECTOR.get("pelt_change_points")));
        assertThat(pelt.objective()).isCloseTo(VECTOR.get("pelt_objective").doubleValue(), TOLERANCE);
    }

    @Test
    void aSeriesWithoutAChangeHasNone() {
        double[] x = Vectors.doubles(NOTHING.get("x"));
        Pelt pelt = Pelt.of(x).known().orElseThrow();
        assertThat(pelt.penalty()).isCloseTo(NOTHING.get("penalty").doubleValue(), TOLERANCE);
        assertThat(pelt.changes())
                .isEqualTo(whole(NOTHING.get("pelt_change_points")))
                .isEmpty();
        assertSteps(EnergyDivisive.of(x, SEED).known().orElseThrow(), NOTHING.get("e_divisive_steps"));
    }

    @Test
    void energyDivisionAgreesWithTheVectorToItsPValues() {
        EnergyDivisive divisive = EnergyDivisive.of(X, SEED).known().orElseThrow();
        JsonNode expected = VECTOR.get("e_divisive");
        assertSteps(divisive, expected.get("steps"));
        assertThat(divisive.steps().get(0).tau())
                .isEqualTo(expected.get("first_split").get("tau").intValue());
        assertThat(EnergyDivisive.PERMUTATIONS).isEqualTo(expected.get("R").intValue());
        assertThat(Pelt.SHORTEST).isEqualTo(expected.get("min_size").intValue());
        assertThat(divisive.changes()).containsExactly(29, 44);
    }

    private static void assertSteps(EnergyDivisive actual, JsonNode expected) {
        assertThat(actual.steps()).hasSameSizeAs(Vectors.entries(expected));
        for (int i = 0; i < expected.size(); i++) {
            EnergyDivisive.Step step = actual.steps().get(i);
            assertThat(step.tau()).isEqualTo(expected.get(i).get("tau").intValue());
            assertThat(step.statistic()).isCloseTo(expected.get(i).get("Q").doubleValue(), TOLERANCE);
            assertThat(step.pValue()).isCloseTo(expected.get(i).get("p").doubleValue(), TOLERANCE);
            assertThat(step.accepted())
                    .isEqualTo(expected.get(i).get("accepted").booleanValue());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void pruningLosesNothingAgainstEveryPartition(long seed) {
        Random random = new Random(seed);
        double[] x = new double[20 + random.nextInt(120)];
        double level = 0;
        for (int i = 0; i < x.length; i++) {
            level += random.nextInt(15) == 0 ? 3 * random.nextGaussian() : 0;
            x[i] = level + random.nextGaussian();
        }
        Pelt pelt = Pelt.of(x).known().orElseThrow();
        assertThat(pelt.objective()).isCloseTo(exhaustive(x, pelt.penalty()), within(1e-9));
    }

    /** Every start for every end, without pruning. */
    private static double exhaustive(double[] x, double penalty) {
        double[] best = new double[x.length + 1];
        best[0] = -penalty;
        for (int end = 1; end <= x.length; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int start = 0; start + Pelt.SHORTEST <= end; start++) {
                best[end] = Math.min(best[end], best[start] + cost(x, start, end) + penalty);
            }
        }
        return best[x.length];
    }

    private static double cost(double[] x, int start, int end) {
        double mean = 0;
        for (int i = start; i < end; i++) {
            mean += x[i] / (end - start);
        }
        double cost = 0;
        for (int i = start; i < end; i++) {
            cost += (x[i] - mean) * (x[i] - mean);
        }
        return cost;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theBestCutByRanksIsTheBestCutByDefinition(long seed) {
        Random random = new Random(seed);
        double[] x = random.ints(12 + random.nextInt(40), 0, 9).asDoubleStream().toArray();
        double best = Double.NEGATIVE_INFINITY;
        for (int tau = Pelt.SHORTEST; tau + Pelt.SHORTEST <= x.length; tau++) {
            best = Math.max(best, statistic(x, tau));
        }
        EnergySplit.Cut cut = new EnergySplit(x, Pelt.SHORTEST).best(EnergyDivisive.ranks(x));
        assertThat(cut.statistic()).isCloseTo(best, within(1e-9));
        assertThat(statistic(x, cut.tau())).isCloseTo(best, within(1e-9));
    }

    private static double statistic(double[] x, int tau) {
        double m = tau;
        double k = x.length - m;
        double between = distances(x, 0, tau, tau, x.length) / (m * k);
        double left = distances(x, 0, tau, 0, tau) / (m * (m - 1));
        double right = distances(x, tau, x.length, tau, x.length) / (k * (k - 1));
        return m * k / x.length * (2 * between - left - right);
    }

    private static double distances(double[] x, int from, int to, int otherFrom, int otherTo) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            for (int j = otherFrom; j < otherTo; j++) {
                sum += Math.abs(x[i] - x[j]);
            }
        }
        return sum;
    }

    @Test
    void refusesShortSeriesAndThoseWithoutNoise() {
        assertThat(Pelt.of(new double[19]).refusal()).contains("too few for a change point: 19 of the 20 needed");
        assertThat(EnergyDivisive.of(new double[19], 1).known()).isEmpty();
        assertThat(Pelt.of(new double[30]).refusal()).contains("most neighbours are equal: the noise has no measure");
        assertThat(EnergyDivisive.of(new double[30], 1).refusal()).contains("all values are equal");
    }

    private static List<Integer> whole(JsonNode array) {
        List<Integer> values = new ArrayList<>();
        array.forEach(value -> values.add(value.intValue()));
        return values;
    }
}
