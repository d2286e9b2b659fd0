package dev.hindcast.pattern.match;

import dev.hindcast.model.IncidentKind;
import dev.hindcast.pattern.block.BlockKeys;
import dev.hindcast.pattern.block.WeightedMinHash;
import dev.hindcast.pattern.duplicate.Telling;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The traits of an incident with its words weighed against all incidents.
 *
 * @param index its place in the order of time
 * @param day when it began, as in {@code telling}; at hand here, as nearly all pairs are told apart by it
 * @param organisation as in {@code telling}
 * @param kind what sort of event it was
 * @param telling what tells other documents about it
 * @param mechanisms numbers of its mechanisms, ascending
 * @param trigger ordinal of its trigger, -1 for none
 * @param factors a bit for the ordinal of each factor
 * @param terms numbers of its heaviest masked words and pairs of words, ascending
 * @param weights of the terms, (1 + ln tf) (ln((1 + N) / (1 + df)) + 1); of length 1 together
 */
public record Features(
        int index,
        long day,
        String organisation,
        IncidentKind kind,
        Telling telling,
        int[] mechanisms,
        int trigger,
        int factors,
        int[] terms,
        float[] weights)
        implements Serializable {
    /** So many of the heaviest terms stand for a text. */
    static final int MOST_TERMS = 96;

    private static final int BANDS = 16;

    /** Weighs what an incident says: a pure function of its traits and of the counts over all of them. */
    public static Features of(int index, Traits traits, Frequencies frequencies) {
        WordCounts words = traits.words();
        long[] heaviest = new long[words.terms().length];
        for (int i = 0; i < heaviest.length; i++) {
            double weight = (1 + Math.log(words.counts()[i])) * frequencies.rarity(words.terms()[i]);
            // Positive floats are in the order of their bits: the heaviest come last, of equals the greater number.
            heaviest[i] = (long) Float.floatToIntBits((float) weight) << Integer.SIZE | words.terms()[i] & 0xFFFFFFFFL;
        }
        Arrays.sort(heaviest);
        heaviest = Arrays.copyOfRange(heaviest, Math.max(0, heaviest.length - MOST_TERMS), heaviest.length);
        double squares = 0;
        for (long term : heaviest) {
            squares += Math.pow(weight(term), 2);
        }
        // By number, so that two texts are compared in one pass.
        long[] byNumber = new long[heaviest.length];
        for (int i = 0; i < byNumber.length; i++) {
            byNumber[i] = Long.rotateLeft(heaviest[i], Integer.SIZE);
        }
        Arrays.sort(byNumber);
        int[] terms = new int[byNumber.length];
        float[] weights = new float[byNumber.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (int) (byNumber[i] >>> Integer.SIZE);
            weights[i] = (float) (weight(Long.rotateLeft(byNumber[i], Integer.SIZE)) / Math.sqrt(squares));
        }
        return new Features(
                index,
                traits.telling().day(),
                traits.telling().organisation(),
                traits.kind(),
                traits.telling(),
                traits.mechanisms(),
                traits.trigger(),
                traits.factors(),
                terms,
                weights);
    }

    private static float weight(long term) {
        return Float.intBitsToFloat((int) (term >>> Integer.SIZE));
    }

    /**
     * Returns the blocks in which it meets others, ascending, each once: its mechanisms with its trigger, with each service and by twos;
     * the bands of its words; and what tells of another document about it.
     */
    public long[] blocks() {
        BlockKeys keys = new BlockKeys();
        telling.addTo(keys);
        int[] bands = WeightedMinHash.of(terms, weights, BANDS);
        for (int band = 0; band < bands.length; band++) {
            keys.add(4, band, bands[band]);
        }
        for (int i = 0; i < mechanisms.length; i++) {
            keys.add(1, mechanisms[i], trigger);
            for (String service : telling.services()) {
                keys.add(2, mechanisms[i], service.hashCode());
            }
            for (int j = i + 1; j < mechanisms.length; j++) {
                keys.add(3, mechanisms[i], mechanisms[j]);
            }
        }
        return keys.distinct();
    }

    /** Two rows are the same if they are one: there is one for each place. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
