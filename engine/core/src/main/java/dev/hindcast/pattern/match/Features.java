package dev.hindcast.pattern.match;

import dev.hindcast.model.Incident;
import java.util.BitSet;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What of an incident is compared.
 *
 * @param index its place in the order of time
 * @param incident the incident
 * @param day when it began, in days since 1970-01-01
 * @param mechanisms numbers of its mechanisms
 * @param trigger ordinal of its trigger, -1 for none
 * @param factors ordinals of its factors
 * @param terms numbers of its heaviest masked words and pairs of words, ascending
 * @param weights of the terms; of length 1 together, or all 0
 * @param shingles hashes of the word quadruples of its summary, ascending
 */
public record Features(
        int index,
        Incident incident,
        OptionalLong day,
        BitSet mechanisms,
        int trigger,
        BitSet factors,
        int[] terms,
        float[] weights,
        int[] shingles) {

    /** Returns the cosine of the two masked texts, 0 to 1. */
    double cosine(Features other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int difference = terms[i] - other.terms[j];
            if (difference == 0) {
                sum += weights[i++] * other.weights[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Returns which share of the shorter summary's shingles stands in the other, 0 where one has too few. */
    public double containment(Features other) {
        int fewer = Math.min(shingles.length, other.shingles.length);
        if (fewer < FeatureTable.FEWEST_SHINGLES) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            if (shingles[i] == other.shingles[j]) {
                shared++;
                i++;
                j++;
            } else if (shingles[i] < other.shingles[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared / (double) fewer;
    }

    /** Returns the heaviest terms, in no order. */
    int[] heaviest(int most) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> terms[i]))
                .limit(most)
                .mapToInt(i -> terms[i])
                .toArray();
    }

    /** Two rows are the same if they are one: comparing whole incidents would cost more than anything else here. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
