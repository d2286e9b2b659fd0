package dev.hindcast.statistics.concentration;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.sample.Sample;

/**
 * Whether few causes or incidents carry the load: Gini = 2·Σ i·x(i)/(n·Σx) - (n+1)/n over ascending amounts (Gini 1912).
 *
 * @param categories how many there are
 * @param total sum of the amounts
 * @param gini from 0 (all carry the same) to below 1
 * @param giniUnbiased gini·n/(n-1)
 * @param largest share of the largest
 * @param largestThree share of the three largest
 * @param forFourFifths the fewest that carry 80 %
 */
public record Concentration(
        int categories,
        double total,
        double gini,
        double giniUnbiased,
        double largest,
        double largestThree,
        int forFourFifths) {
    /** Fewest categories. */
    public static final int FEWEST = 5;

    /** Least total: incidents, or minutes. */
    public static final int LEAST = 20;

    /**
     * Returns the concentration; refused below {@value #FEWEST} categories, for a total below {@value #LEAST} and for a negative
     * amount.
     *
     * @param amounts incidents of each cause, or minutes of each incident
     */
    public static Estimate<Concentration> of(double[] amounts) {
        return Sample.notNegative(amounts, FEWEST, "a measure of concentration")
                .flatMap(sample -> sample.sum() < LEAST
                        ? Estimate.refused("too little in all to speak of concentration: " + whole(sample.sum())
                                + " of the " + LEAST + " needed")
                        : Estimate.of(computed(sample)));
    }

    /** Returns Gini's coefficient of however few amounts; refused where there is nothing to share. */
    static Estimate<Double> gini(double[] amounts) {
        return Sample.notNegative(amounts, 1, "Gini's coefficient")
                .flatMap(sample ->
                        sample.sum() > 0 ? Estimate.of(gini(sample)) : Estimate.refused("there is nothing to share"));
    }

    private static Concentration computed(Sample sample) {
        double[] ascending = sample.ascending();
        int n = ascending.length;
        double total = sample.sum();
        double gini = gini(sample);
        double carried = 0;
        int fewest = 0;
        // The tolerance keeps a share of exactly four fifths from failing by a last digit.
        while (carried < 0.8 * total * (1 - 1e-12)) {
            carried += ascending[n - 1 - fewest++];
        }
        return new Concentration(
                n,
                total,
                gini,
                gini * n / (n - 1),
                ascending[n - 1] / total,
                (ascending[n - 1] + ascending[n - 2] + ascending[n - 3]) / total,
                fewest);
    }

    private static double gini(Sample sample) {
        double[] ascending = sample.ascending();
        double n = ascending.length;
        double weighted = 0;
        for (int i = 0; i < ascending.length; i++) {
            weighted += (i + 1) * ascending[i];
        }
        return Math.max(0, 2 * weighted / (n * sample.sum()) - (n + 1) / n);
    }

    private static String whole(double amount) {
        return Long.toString(Math.round(amount));
    }
}
