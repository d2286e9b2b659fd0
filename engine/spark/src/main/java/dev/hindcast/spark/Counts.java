package dev.hindcast.spark;

import dev.hindcast.query.Distribution;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of one group with their counts, as Spark delivers them: each value once, in any order. Not thread-safe. */
final class Counts {
    private long[] values = new long[8];
    private long[] counts = new long[8];
    private int size;

    /** Returns so many without any value. */
    static Counts[] none(int many) {
        return Stream.generate(Counts::new).limit(many).toArray(Counts[]::new);
    }

    /** Adds a value that occurs so often. */
    void add(long value, long count) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        values[size] = value;
        counts[size++] = count;
    }

    /** Returns the distribution. */
    Distribution distribution() {
        int[] ascending = IntStream.range(0, size)
                .boxed()
                .sorted((left, right) -> Long.compare(values[left], values[right]))
                .mapToInt(Integer::intValue)
                .toArray();
        return Distribution.ofCounts(
                Arrays.stream(ascending).mapToLong(i -> values[i]).toArray(),
                Arrays.stream(ascending).mapToLong(i -> counts[i]).toArray());
    }
}
