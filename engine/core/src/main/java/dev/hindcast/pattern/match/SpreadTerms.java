package dev.hindcast.pattern.match;

/**
 * The weighed terms of one incident, each where its number says, so that the text is compared with many others without looking for
 * each of its terms. Immutable.
 */
public final class SpreadTerms {
    /** A power of two, several times {@link Features#MOST_TERMS}: terms seldom stand in each other's place. */
    private static final int PLACES = 512;

    /** 0 where no term stands: a term weighs more than that. */
    private final float[] weights = new float[PLACES];

    private final int[] terms = new int[PLACES];

    /** Spreads the terms of an incident. */
    public SpreadTerms(Features row) {
        for (int i = 0; i < row.terms().length; i++) {
            int place = place(row.terms()[i]);
            while (weights[place] != 0) {
                place = place + 1 & PLACES - 1;
            }
            terms[place] = row.terms()[i];
            weights[place] = row.weights()[i];
        }
    }

    private static int place(int term) {
        return term * 0x9E3779B9 >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
    }

    /** Returns the cosine of the masked texts of this incident and another, 0 to 1. */
    public double cosine(Features other) {
        return cosine(other.terms(), other.weights());
    }

    /**
     * Returns the same of terms by themselves.
     *
     * @param others ascending
     * @param otherWeights of these terms, of length 1 together
     */
    public double cosine(int[] others, float[] otherWeights) {
        double sum = 0;
        // In the order of the terms, so that the sum is the same whichever of the two is spread.
        for (int i = 0; i < others.length; i++) {
            int term = others[i];
            int place = place(term);
            while (weights[place] != 0) {
                if (terms[place] == term) {
                    sum += weights[place] * otherWeights[i];
                    break;
                }
                place = place + 1 & PLACES - 1;
            }
        }
        return sum;
    }
}
