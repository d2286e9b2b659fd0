package dev.hindcast.pattern.block;

/**
 * MinHash of weighted terms in bands of one row. Each band picks one term of a text, the likelier the more it weighs; two texts pick the
 * same term in a band as often as they share weight (Moulton and Jiang, "Maximally consistent sampling and the Jaccard index of
 * probability distributions", 2018). Rare words weigh most, so that blocks stay small although a band has one row.
 */
public final class WeightedMinHash {
    private static final double SLACK = 1 + 1e-9;

    private WeightedMinHash() {}

    /**
     * Returns the term that each band picks; none where there are no terms.
     *
     * @param terms numbers of the terms
     * @param weights above 0, one a term
     * @param bands how many
     */
    public static int[] of(int[] terms, float[] weights, int bands) {
        int[] picked = new int[terms.length == 0 ? 0 : bands];
        for (int band = 0; band < picked.length; band++) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < terms.length; i++) {
                double chance = uniform(terms[i], band);
                // -ln(x) is 1 - x at least: most logarithms need not be taken. The slack is more than any rounding.
                if (1 - chance > least * weights[i] * SLACK) {
                    continue;
                }
                // Of exponential times the least falls to each with a chance in proportion to its rate.
                double time = -Math.log(chance) / weights[i];
                if (time < least) {
                    least = time;
                    picked[band] = terms[i];
                }
            }
        }
        return picked;
    }

    /** A number above 0 and below 1 that depends on nothing else. */
    private static double uniform(int term, int band) {
        long mixed = ((long) band << 32 ^ term) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
        return ((mixed >>> 11) + 0.5) * 0x1p-53;
    }
}
