package dev.hindcast.pattern.match;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How many incidents have each term and each mechanism. Counts of parts of the data add up to those of the whole, in any order. Not
 * thread-safe.
 */
public final class Frequencies implements Serializable {
    private static final long serialVersionUID = 1;
    /** Terms are counted in so many places; two terms seldom share one. */
    private static final int PLACES = 1 << 21;

    private static final double LEAST_WEIGHT = 0.2;

    private final int[] terms = new int[PLACES];
    private final int[] mechanisms;
    private int incidents;

    /** Begins to count, with so many mechanisms. */
    public Frequencies(int mechanisms) {
        this.mechanisms = new int[mechanisms];
    }

    /** Counts one incident. */
    public void add(Traits traits) {
        incidents++;
        for (int term : traits.words().terms()) {
            terms[place(term)]++;
        }
        for (int mechanism : traits.mechanisms()) {
            mechanisms[mechanism]++;
        }
    }

    /** Adds what was counted elsewhere, of other incidents and as many mechanisms. */
    public void add(Frequencies others) {
        incidents += others.incidents;
        Arrays.setAll(terms, i -> terms[i] + others.terms[i]);
        Arrays.setAll(mechanisms, i -> mechanisms[i] + others.mechanisms[i]);
    }

    private static int place(int term) {
        return (term * 0x9E3779B9) >>> 11;
    }

    /** Returns how much a term says: ln((1 + N) / (1 + n)) + 1 of N incidents of which n have it. */
    double rarity(int term) {
        return Math.log((1.0 + incidents) / (1.0 + terms[place(term)])) + 1;
    }

    /** Returns how much sharing each mechanism says: ln(N / (1 + n)) of N incidents of which n have it. */
    double[] mechanismWeights() {
        double[] weights = new double[mechanisms.length];
        Arrays.setAll(weights, i -> Math.max(LEAST_WEIGHT, Math.log(incidents / (1.0 + mechanisms[i]))));
        return weights;
    }
}
