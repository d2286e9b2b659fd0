package dev.hindcast.statistics.association;

import dev.hindcast.statistics.Estimate;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Whether two factors meet more often than independence would give. The p-values of all pairs examined must be adjusted together.
 *
 * @param both incidents with both
 * @param incidents all incidents looked at
 * @param support share with both
 * @param confidence share with the second among those with the first
 * @param lift confidence / share with the second; 1 if independent
 * @param leverage support less what independence would give
 * @param oddsRatio of the sample; refused where a cell of the table is empty
 * @param pValue Fisher's exact test, two-sided (1935)
 */
public record CoOccurrence(
        long both,
        long incidents,
        double support,
        double confidence,
        double lift,
        double leverage,
        Estimate<Double> oddsRatio,
        double pValue) {
    /** Fewest incidents with both. */
    public static final int FEWEST_TOGETHER = 3;

    /** Fewest incidents. */
    public static final int FEWEST = 20;

    /**
     * Returns the co-occurrence; refused below {@value #FEWEST_TOGETHER} incidents with both or {@value #FEWEST} in all.
     *
     * @param both incidents with both factors
     * @param firstOnly incidents with the first alone
     * @param secondOnly incidents with the second alone
     * @param neither incidents with neither
     */
    public static Estimate<CoOccurrence> of(int both, int firstOnly, int secondOnly, int neither) {
        if (Math.min(Math.min(both, firstOnly), Math.min(secondOnly, neither)) < 0) {
            return Estimate.refused("a count is negative");
        }
        long n = (long) both + firstOnly + secondOnly + neither;
        if (n < FEWEST || n > Integer.MAX_VALUE) {
            return Estimate.refused("too few to speak of factors together: " + n + " of the " + FEWEST + " needed");
        }
        return both < FEWEST_TOGETHER
                ? Estimate.refused("the two met " + both + " times, fewer than " + FEWEST_TOGETHER)
                : Estimate.of(computed(both, firstOnly, secondOnly, neither, n));
    }

    private static CoOccurrence computed(int both, int firstOnly, int secondOnly, int neither, double n) {
        double first = both + (double) firstOnly;
        double second = both + (double) secondOnly;
        double confidence = both / first;
        double p = pValue(both, firstOnly, secondOnly, neither);
        return new CoOccurrence(
                both,
                (long) n,
                both / n,
                confidence,
                confidence / (second / n),
                both / n - first / n * (second / n),
                firstOnly == 0 || secondOnly == 0
                        ? Estimate.refused("one never occurs without the other")
                        : Estimate.of((double) both * neither / ((double) firstOnly * secondOnly)),
                p);
    }

    /** A table with an empty row or column has one outcome only, of probability 1. */
    private static double pValue(int both, int firstOnly, int secondOnly, int neither) {
        if (firstOnly + neither == 0 || secondOnly + neither == 0) {
            return 1;
        }
        return Math.min(
                1,
                FisherExactTest.withDefaults()
                        .with(AlternativeHypothesis.TWO_SIDED)
                        .test(new int[][] {{both, firstOnly}, {secondOnly, neither}})
                        .getPValue());
    }
}
