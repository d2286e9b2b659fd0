package dev.hindcast.query;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The mergeable state behind every quantile: the distinct whole values of a group in ascending order, each with its count.
 * Exact: nothing is rounded. Merging is commutative and associative.
 */
public final class Distribution implements AggregateValue {
    private static final Distribution EMPTY = new Distribution(new Counted(new long[0], new long[0]));

    /** Every value in ascending order, in a part of an array that others share; null where only the counted form is kept. */
    private final int[] sorted;

    private final int from;
    private final int to;
    /** Made from the sorted form when it is first asked for. */
    private volatile Counted counted;

    /** Distinct values in ascending order, and how many there are up to and with each, repetitions included. */
    private record Counted(long[] values, long[] upTo) {
        long count() {
            return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
        }

        long count(int index) {
            return index == 0 ? upTo[0] : upTo[index] - upTo[index - 1];
        }
    }

    private Distribution(Counted counted) {
        this.sorted = null;
        this.from = 0;
        this.to = 0;
        this.counted = counted;
    }

    private Distribution(int[] sorted, int from, int to) {
        this.sorted = sorted;
        this.from = from;
        this.to = to;
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
        long[] upTo = new long[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0 && sorted[i] < sorted[i - 1]) {
                throw new IllegalArgumentException("values do not ascend at position " + i);
            }
            if (distinct == 0 || values[distinct - 1] != sorted[i]) {
                values[distinct++] = sorted[i];
            }
            upTo[distinct - 1] = i + 1L;
        }
        return new Distribution(new Counted(Arrays.copyOf(values, distinct), Arrays.copyOf(upTo, distinct)));
    }

    /**
     * Returns the distribution of a part of an array, which is kept and must not change: thousands of groups can share one.
     *
     * @param sorted ascending from the first to before the last
     * @throws IllegalArgumentException if they do not ascend
     */
    public static Distribution ofSortedPart(int[] sorted, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sorted[i] < sorted[i - 1]) {
                throw new IllegalArgumentException("values do not ascend at position " + i);
            }
        }
        return new Distribution(sorted, from, to);
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
        return ofCounts(values, counts, values.length);
    }

    private static Distribution ofCounts(long[] values, long[] counts, int size) {
        long[] upTo = Arrays.copyOf(counts, size);
        Arrays.parallelPrefix(upTo, Math::addExact);
        return new Distribution(new Counted(Arrays.copyOf(values, size), upTo));
    }

    /** Returns the distribution of both together. */
    public Distribution merge(Distribution other) {
        Counted left = counted();
        Counted right = other.counted();
        long[] values = new long[left.values.length + right.values.length];
        long[] counts = new long[values.length];
        int size = 0;
        for (int i = 0, j = 0; i < left.values.length || j < right.values.length; size++) {
            boolean fromLeft = j == right.values.length || i < left.values.length && left.values[i] <= right.values[j];
            boolean fromRight = i == left.values.length || j < right.values.length && right.values[j] <= left.values[i];
            values[size] = fromLeft ? left.values[i] : right.values[j];
            counts[size] = (fromLeft ? left.count(i++) : 0) + (fromRight ? right.count(j++) : 0);
        }
        return ofCounts(values, counts, size);
    }

    /** Returns how many values there are, repetitions included. */
    public long count() {
        return sorted != null ? to - from : counted.count();
    }

    /** Returns how many different values there are. */
    public int distinct() {
        return counted().values.length;
    }

    /** Returns the i-th smallest distinct value, from 0. */
    public long value(int index) {
        return counted().values[index];
    }

    /** Returns how often the i-th smallest distinct value occurs. */
    public long count(int index) {
        return counted().count(index);
    }

    /**
     * Returns the value at a position of the ascending order, repetitions included.
     *
     * @param rank from 0 to {@code count() - 1}
     * @throws IndexOutOfBoundsException outside of that
     */
    public long atRank(long rank) {
        if (rank < 0 || rank >= count()) {
            throw new IndexOutOfBoundsException("rank " + rank + " of " + count() + " values");
        }
        if (sorted != null) {
            return sorted[from + (int) rank];
        }
        int at = Arrays.binarySearch(counted.upTo, rank + 1);
        return counted.values[at < 0 ? -at - 1 : at];
    }

    /**
     * Returns the exact sum, 0 for no value.
     *
     * @throws ArithmeticException if it exceeds the range of {@code long}; what comes between does not matter
     */
    public long sum() {
        return sorted != null ? sumOfSorted() : sumOfCounted();
    }

    /** Fewer than 2^31 ints: this cannot overflow. */
    private long sumOfSorted() {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += sorted[i];
        }
        return sum;
    }

    private long sumOfCounted() {
        long high = 0;
        long low = 0;
        for (int i = 0; i < counted.values.length; i++) {
            // 128 bits: large values of both signs may cancel out.
            long product = counted.values[i] * counted.count(i);
            low += product;
            high += Math.multiplyHigh(counted.values[i], counted.count(i))
                    + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
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
        if (sorted != null) {
            Arrays.setAll(all, i -> sorted[from + i]);
            return all;
        }
        int filled = 0;
        for (int i = 0; i < counted.values.length; i++) {
            int end = Math.toIntExact(counted.upTo[i]);
            Arrays.fill(all, filled, end, counted.values[i]);
            filled = end;
        }
        return all;
    }

    /** Returns the distribution of those values that meet a condition; the same where all do. */
    public Distribution where(LongPredicate condition) {
        if (allMeet(condition)) {
            return this;
        }
        int[] kept = IntStream.range(0, distinct())
                .filter(i -> condition.test(value(i)))
                .toArray();
        return ofCounts(
                IntStream.of(kept).mapToLong(this::value).toArray(),
                IntStream.of(kept).mapToLong(this::count).toArray());
    }

    /** Looks at what there is without making anything, not even a stream: there are thousands of groups. */
    private boolean allMeet(LongPredicate condition) {
        if (sorted == null) {
            return LongStream.of(counted.values).allMatch(condition);
        }
        for (int i = from; i < to; i++) {
            if (!condition.test(sorted[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the distribution of what each value becomes. */
    public Distribution map(LongUnaryOperator change) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        for (int i = 0; i < distinct(); i++) {
            counts.merge(change.applyAsLong(value(i)), count(i), Math::addExact);
        }
        return ofCounts(
                counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray());
    }

    private Counted counted() {
        if (counted == null) {
            long[] all = toSortedArray();
            counted = ofSorted(all, all.length).counted;
        }
        return counted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && Arrays.equals(counted().values, that.counted().values)
                && Arrays.equals(counted().upTo, that.counted().upTo);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counted().values) + Arrays.hashCode(counted().upTo);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Distribution[");
        for (int i = 0; i < distinct(); i++) {
            text.append(i == 0 ? "" : ", ").append(value(i)).append("×").append(count(i));
        }
        return text.append(']').toString();
    }
}
