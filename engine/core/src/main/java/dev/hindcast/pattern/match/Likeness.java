package dev.hindcast.pattern.match;

import java.io.Serializable;

/** How likely two incidents went by the same mechanism. The weights are those of the design; they were not fitted here. */
public final class Likeness implements Serializable {
    private static final long serialVersionUID = 1;

    /** From this score on, two events of one organisation are called a repeat; docs/benchmarks.md says how often rightly. */
    public static final double REPEAT_FROM = 0.65;

    /** Two stories without words in common are two stories, whatever labels they share. */
    private static final double LEAST_TEXT = 0.05;

    private static final double MECHANISMS = 0.9;
    private static final double TRIGGER = 0.35;
    private static final double FACTORS = 0.35;
    private static final double TEXT = 1.5;

    /** So much shared weight of mechanisms counts in full; one common word alone does not. */
    private static final double FULL_SUPPORT = 3;

    private final double[] weights;

    /**
     * Prepares to compare incidents.
     *
     * @param mechanismWeights how much sharing each mechanism says
     */
    public Likeness(double[] mechanismWeights) {
        this.weights = mechanismWeights.clone();
    }

    /** Returns what speaks for a repeat but for the texts: 0 to 1.6. */
    public double ofCauses(Features a, Features b) {
        double trigger = a.trigger() >= 0 && a.trigger() == b.trigger() ? TRIGGER : 0;
        return MECHANISMS * mechanisms(a.mechanisms(), b.mechanisms())
                + trigger
                + FACTORS * jaccard(a.factors(), b.factors());
    }

    /**
     * Returns the score: 0 to 3.1.
     *
     * @param cosine of their texts
     */
    public double of(Features a, Features b, double cosine) {
        return ofCauses(a, b) + TEXT * cosine;
    }

    /**
     * Returns the score of two that went by the same mechanism, as far as the texts tell; 0 where they did not.
     *
     * @param cosine of their texts
     */
    public double ofOneMechanism(Features a, Features b, double cosine) {
        double score = cosine >= LEAST_TEXT ? of(a, b, cosine) : 0;
        return score >= REPEAT_FROM ? score : 0;
    }

    /** Weighted Jaccard, less where little is shared. */
    private double mechanisms(int[] a, int[] b) {
        double shared = 0;
        double either = 0;
        for (int i = 0, j = 0; i < a.length || j < b.length; ) {
            boolean inA = i < a.length && (j == b.length || a[i] <= b[j]);
            boolean inB = j < b.length && (i == a.length || b[j] <= a[i]);
            double weight = weights[inA ? a[i] : b[j]];
            shared += inA && inB ? weight : 0;
            either += weight;
            i += inA ? 1 : 0;
            j += inB ? 1 : 0;
        }
        return either == 0 ? 0 : shared / either * Math.min(1, shared / FULL_SUPPORT);
    }

    /** Jaccard of two sets of bits. */
    private static double jaccard(int a, int b) {
        return (a | b) == 0 ? 0 : Integer.bitCount(a & b) / (double) Integer.bitCount(a | b);
    }
}
