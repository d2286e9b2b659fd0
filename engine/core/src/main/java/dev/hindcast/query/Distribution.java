package dev.hindcast.query;

import java.util.Arrays;

/**
 * The mergeable state behind every quantile: the distinct whole values of a group in ascending order, each with its count.
 * Exact: nothing is rounded. Merging is commutative and associative.
 */
public final class Distribution implements AggregateValue {
    private static final Distribution EMPTY = new Distribution(new long[0], new long[0]);

    private final long[] values;
    private final long[] counts;

    private Distribution(long[] values, long[] counts) {
        this.values = values;
        this.counts = counts;
    }

    /** Returns the distribution of nothing. */
    public static Distribution empty() {
        return EMPTY;
    }

    /** Returns the distribution of these values, in whatever order they come. The array is not kept. */
    public static Distribution of(long... unsorted) {
        long[] sorted = unsorted.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, sorted.length);
    }

    /**
     * Returns the distribution of the first {@code size} values of an ascending array. The array is not kept.
     *
     * @throws IllegalArgumentException if they do not ascend
     */
    public static Distribution ofSorted(long[] sorted, int size) {
        long[] values = new long[size];
        long[] counts = new long[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0 && sorted[i] < sorted[i - 1]) {
                throw new IllegalArgumentException("values do not ascend at position " + i);
            }
            if (distinct == 0 || values[distinct - 1] != sorted[i]) {
                values[distinct++] = sorted[i];
            }
            counts[distinct - 1]++;
        }
        return new Distribution(Arrays.copyOf(values, distinct), Arrays.copyOf(counts, distinct));
    }

    /**
     * Returns the distribution with these counts.
     *
     * @param values strictly ascending
     * @param counts one for each value, each at least 1
     */
    public static Distribution ofCounts(long[] values, long[] counts) {
        if (values.length != counts.length) {
            throw new IllegalArgumentException(values.length + " values but " + counts.length + " counts");
        }
        for (int i = 0; i < values.length; i++) {
            if (counts[i] < 1 || i > 0 && values[i] <= values[i - 1]) {
                throw new IllegalArgumentException("values must ascend and counts be positive, at position " + i);
            }
        }
        return new Distribution(values.clone(), counts.clone());
    }

    /** Returns the distribution of both together. */
    public Distribution merge(Distribution other) {
        long[] mergedValues = new long[values.length + other.values.length];
        long[] mergedCounts = new long[mergedValues.length];
        int size = 0;
        for (int i = 0, j = 0; i < values.length || j < other.values.length; size++) {
            boolean left = j == other.values.length || i < values.length && values[i] <= other.values[j];
            boolean right = i == values.length || j < other.values.length && other.values[j] <= values[i];
            mergedValues[size] = left ? values[i] : other.values[j];
            mergedCounts[size] = (left ? counts[i++] : 0) + (right ? other.counts[j++] : 0);
        }
        return new Distribution(Arrays.copyOf(mergedValues, size), Arrays.copyOf(mergedCounts, size));
    }

    /** Returns how many values there are, repetitions included. */
    public long count() {
        return Arrays.stream(counts).sum();
    }

    /** Returns how many different values there are. */
    public int distinct() {
        return values.length;
    }

    /** Returns the i-th smallest distinct value, from 0. */
    public long value(int index) {
        return values[index];
    }

    /** Returns how often the i-th smallest distinct value occurs. */
    public long count(int index) {
        return counts[index];
    }

    /**
     * Returns the value at a position of the ascending order, repetitions included.
     *
     * @param rank from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException outside of that
     */
    public long atRank(long rank) {
        long before = 0;
        for (int i = 0; i < values.length && rank >= 0; i++) {
            before += counts[i];
            if (rank < before) {
                return values[i];
            }
        }
        throw new IndexOutOfBoundsException("rank " + rank + " of " + count() + " values");
    }

    /**
     * Returns the exact sum, 0 for no value.
     *
     * @throws ArithmeticException if it exceeds the range of {@code long}; what comes between does not matter
     */
    public long sum() {
        long high = 0;
        long low = 0;
        for (int i = 0; i < values.length; i++) {
            // 128 bits: large values of both signs may cancel out.
            long product = values[i] * counts[i];
            low += product;
            high += Math.multiplyHigh(values[i], counts[i]) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
        }
        if (high != low >> 63) {
            throw new ArithmeticException("the sum of " + count() + " values exceeds the range of whole numbers");
        }
        return low;
    }

    /**
     * Returns all values in ascending order, repetitions included.
     *
     * @throws ArithmeticException if there are more than fit an array
     */
    public long[] toSortedArray() {
        long[] all = new long[Math.toIntExact(count())];
        int filled = 0;
        for (int i = 0; i < values.length; i++) {
            int end = filled + Math.toIntExact(counts[i]);
            Arrays.fill(all, filled, end, values[i]);
            filled = end;
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && Arrays.equals(values, that.values)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Distribution[");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(values[i]).append("×").append(counts[i]);
        }
        return text.append(']').toString();
    }
}
