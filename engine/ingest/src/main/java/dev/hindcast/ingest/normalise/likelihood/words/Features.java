package dev.hindcast.ingest.normalise.likelihood.words;

import java.util.Arrays;

/** What is counted of one mention: numbers of features, and how much of each. Not thread-safe. */
public final class Features {
    /** How many features there are; two of different words may share one, which does little harm. */
    public static final int COUNT = 1 << 18;

    /** The length that all are brought to, so that long texts say no more than short ones. */
    private static final double LENGTH = 4;

    private static final int FIRST = 128;
    private static final int PRIME = 31;

    private int[] numbers = new int[FIRST];
    private float[] amounts = new float[FIRST];
    private int size;

    /** Adds one that is a pair of words of that kind; of a single word the second is empty. */
    public void add(String kind, String one, String two, double amount) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
        }
        numbers[size] = number((kind.hashCode() * PRIME + one.hashCode()) * PRIME + two.hashCode());
        amounts[size++] = (float) amount;
    }

    /** Spreads what the hash of a string leaves close together: the last step of MurmurHash3. */
    private static int number(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return (mixed ^ mixed >>> 16) & COUNT - 1;
    }

    /** Brings all to one length. */
    public void scale() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += amounts[i] * amounts[i];
        }
        double factor = LENGTH / Math.sqrt(Math.max(sum, 1));
        for (int i = 0; i < size; i++) {
            amounts[i] *= factor;
        }
    }

    /** Returns how many were counted; one may be counted twice. */
    public int size() {
        return size;
    }

    /** Returns the number of one of them, below {@link #COUNT}. */
    public int numberAt(int i) {
        return numbers[i];
    }

    /** Returns how much of it there is. */
    public float amountAt(int i) {
        return amounts[i];
    }
}
