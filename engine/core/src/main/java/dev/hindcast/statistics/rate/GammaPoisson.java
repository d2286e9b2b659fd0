package dev.hindcast.statistics.rate;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.sample.Roots;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Rates of small services, each drawn toward what all have in common (empirical Bayes): counts k ~ Poisson(e·λ) with rates λ ~
 * Gamma(a, b), a and b by maximum likelihood of the negative binomial counts; then λ | k ~ Gamma(a + k, b + e) (Robbins 1956;
 * Clayton and Kaldor 1987). Services are ranked by the posterior mean, never by their raw rate.
 *
 * @param a shape of the common distribution
 * @param b its rate, in units of exposure
 * @param logLikelihood of the counts
 * @param rates one for each service, in the order given
 */
public record GammaPoisson(double a, double b, double logLikelihood, List<Double> rates) {
    /** Fewest services. */
    public static final int FEWEST = 8;

    /**
     * Returns the fit; refused below {@value #FEWEST} services, and where counts vary no more than one common rate would make
     * them: then that rate holds for all.
     *
     * @param counts incidents of each service
     * @param exposures quarters in which each service was there, above zero
     */
    public static Estimate<GammaPoisson> of(long[] counts, double[] exposures) {
        int n = counts.length;
        if (exposures.length != n) {
            return Estimate.refused(n + " counts but " + exposures.length + " exposures");
        }
        if (n < FEWEST) {
            return Estimate.refused("too few services: " + n + " of the " + FEWEST + " needed");
        }
        if (Arrays.stream(counts).anyMatch(k -> k < 0)
                || Arrays.stream(exposures).anyMatch(e -> Exposure.of(e).known().isEmpty())) {
            return Estimate.refused("a count is negative, or an exposure no number above zero");
        }
        if (!varyMoreThanChance(counts, exposures)) {
            return Estimate.refused("services differ no more than chance makes them: one common rate holds for all");
        }
        // For a given shape the rate has one best value, so two roots in turn find both.
        return Roots.positive(a -> shapeScore(a, scale(a, counts, exposures), counts, exposures), 1)
                .map(a -> {
                    double b = scale(a, counts, exposures);
                    List<Double> means = IntStream.range(0, n)
                            .mapToObj(i -> (a + counts[i]) / (b + exposures[i]))
                            .toList();
                    return new GammaPoisson(a, b, logLikelihood(a, b, counts, exposures), means);
                });
    }

    public GammaPoisson {
        rates = List.copyOf(rates);
    }

    /** Returns a service's 95 % interval. */
    public Interval interval(long count, double exposure) {
        GammaDistribution posterior = GammaDistribution.of(a + count, 1 / (b + exposure));
        return new Interval(posterior.inverseCumulativeProbability(0.025), posterior.inverseSurvivalProbability(0.025));
    }

    /** Returns the mean of the common distribution. */
    public double commonMean() {
        return a / b;
    }

    private static boolean varyMoreThanChance(long[] counts, double[] exposures) {
        double common = Arrays.stream(counts).sum() / Arrays.stream(exposures).sum();
        double excess = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = common * exposures[i];
            excess += (counts[i] - expected) * (counts[i] - expected) - expected;
        }
        return excess > 0;
    }

    private static double scale(double a, long[] counts, double[] exposures) {
        return Roots.positive(
                        b -> {
                            double score = 0;
                            for (int i = 0; i < counts.length; i++) {
                                score += a / b - (a + counts[i]) / (b + exposures[i]);
                            }
                            return score;
                        },
                        1)
                .known()
                .orElse(Double.NaN);
    }

    private static double shapeScore(double a, double b, long[] counts, double[] exposures) {
        double score = 0;
        for (int i = 0; i < counts.length; i++) {
            score += Digamma.value(a + counts[i]) - Digamma.value(a) + Math.log(b / (b + exposures[i]));
        }
        return score;
    }

    private static double logLikelihood(double a, double b, long[] counts, double[] exposures) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double whole = b + exposures[i];
            sum += LogGamma.value(a + counts[i])
                    - LogGamma.value(a)
                    - LogGamma.value(counts[i] + 1.0)
                    + a * Math.log(b / whole)
                    + counts[i] * Math.log(exposures[i] / whole);
        }
        return sum;
    }
}
