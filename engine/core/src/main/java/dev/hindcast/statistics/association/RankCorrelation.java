package dev.hindcast.statistics.association;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Ranks;
import dev.hindcast.statistics.sample.Sample;
import dev.hindcast.statistics.sample.StandardNormal;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether two rankings of the same incidents agree, equal ranks allowed: Kendall's τ-b (1945) with the normal p-value for ties, and
 * Spearman's ρ (1904) with the t distribution. Both from -1 to 1.
 *
 * @param tau τ-b
 * @param tauP two-sided
 * @param rho ρ
 * @param rhoP two-sided
 */
public record RankCorrelation(double tau, double tauP, double rho, double rhoP) {
    /** Fewest incidents. */
    public static final int FEWEST = 10;

    /** Most incidents, because every pair is looked at. */
    public static final int MOST = 20_000;

    /** Returns the correlation; refused below {@value #FEWEST} incidents and where one of the rankings has a single value. */
    public static Estimate<RankCorrelation> of(double[] first, double[] second) {
        if (first.length != second.length) {
            return Estimate.refused(first.length + " values but " + second.length + " others");
        }
        if (first.length > MOST) {
            return Estimate.refused("too many incidents for a correlation: " + first.length + ", at most " + MOST);
        }
        return Sample.of(first, FEWEST, "a correlation")
                .flatMap(x -> Sample.of(second, FEWEST, "a correlation")
                        .flatMap(y -> x.isConstant() || y.isConstant()
                                ? Estimate.refused("all values are equal")
                                : Estimate.of(computed(x, y))));
    }

    private static RankCorrelation computed(Sample x, Sample y) {
        int n = x.size();
        double pairs = n * (n - 1.0) / 2;
        Ties xTies = Ties.of(x);
        Ties yTies = Ties.of(y);
        double score = score(x.values(), y.values());
        double tau = score / (Math.sqrt(pairs - xTies.pairs()) * Math.sqrt(pairs - yTies.pairs()));
        double m = n * (n - 1.0);
        double variance = (m * (2.0 * n + 5) - xTies.fives() - yTies.fives()) / 18
                + 2 * xTies.pairs() * yTies.pairs() / m
                + xTies.triples() * yTies.triples() / (9 * m * (n - 2));
        double rho = pearson(Ranks.of(x), Ranks.of(y));
        return new RankCorrelation(
                bounded(tau), StandardNormal.twoSided(score / Math.sqrt(variance)), rho, studentP(rho, n));
    }

    private static double score(double[] x, double[] y) {
        long score = 0;
        for (int j = 1; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                score += (long) order(x[j], x[i]) * order(y[j], y[i]);
            }
        }
        return score;
    }

    private static int order(double one, double other) {
        return (one > other ? 1 : 0) - (one < other ? 1 : 0);
    }

    private static double pearson(double[] x, double[] y) {
        double centre = (x.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - centre) * (y[i] - centre);
            xx += (x[i] - centre) * (x[i] - centre);
            yy += (y[i] - centre) * (y[i] - centre);
        }
        return bounded(xy / Math.sqrt(xx * yy));
    }

    private static double studentP(double rho, int n) {
        double rest = 1 - rho * rho;
        return rest <= 0
                ? 0
                : Math.min(
                        1,
                        2 * TDistribution.of(n - 2.0).survivalProbability(Math.abs(rho) * Math.sqrt((n - 2) / rest)));
    }

    private static double bounded(double value) {
        return Math.max(-1, Math.min(1, value));
    }

    /** What equal values take away: pairs, triples and the term of the variance. */
    private record Ties(double pairs, double triples, double fives) {
        static Ties of(Sample sample) {
            double pairs = 0;
            double triples = 0;
            double fives = 0;
            for (double t : Ranks.tieSizes(sample)) {
                pairs += t * (t - 1) / 2;
                triples += t * (t - 1) * (t - 2);
                fives += t * (t - 1) * (2 * t + 5);
            }
            return new Ties(pairs, triples, fives);
        }
    }
}
