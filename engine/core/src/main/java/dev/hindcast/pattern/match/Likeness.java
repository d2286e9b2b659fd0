package dev.hindcast.pattern.match;

import java.util.BitSet;

/** How likely two incidents went by the same mechanism. The weights are those of the design; they were not fitted here. */
public final class Likeness {
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

    /** Prepares to compare the incidents of a table. */
    public Likeness(FeatureTable table) {
        this.weights = table.mechanismWeights();
    }

    /** Returns what speaks for a repeat but for the texts: 0 to 1.6. */
    public double ofCauses(Features a, Features b) {
        double trigger = a.trigger() >= 0 && a.trigger() == b.trigger() ? TRIGGER : 0;
        return MECHANISMS * mechanisms(a.mechanisms(), b.mechanisms())
                + trigger
                + FACTORS * jaccard(a.factors(), b.factors());
    }

    /** Returns the score: 0 to 3.1. */
    public double of(Features a, Features b) {
        return ofCauses(a, b) + TEXT * a.cosine(b);
    }

    /** Returns whether the two went by the same mechanism, as far as the texts tell. */
    public boolean sameMechanism(Features a, Features b) {
        return ofCauses(a, b) + TEXT >= REPEAT_FROM && a.cosine(b) >= LEAST_TEXT && of(a, b) >= REPEAT_FROM;
    }

    /** Weighted Jaccard, less where little is shared. */
    private double mechanisms(BitSet a, BitSet b) {
        double shared = 0;
        double either = 0;
        for (int i = 0; i < weights.length; i++) {
            boolean inA = a.get(i);
            boolean inB = b.get(i);
            shared += inA && inB ? weights[i] : 0;
            either += inA || inB ? weights[i] : 0;
        }
        return either == 0 ? 0 : shared / either * Math.min(1, shared / FULL_SUPPORT);
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        int either = a.cardinality() + b.cardinality() - shared;
        return either == 0 ? 0 : shared / (double) either;
    }
}
