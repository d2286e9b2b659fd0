package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.BitSet;

/** One exact sum for each group, 128 bits wide, so that the order of rows decides nothing. Not thread-safe. */
final class ExactSums {
    private final long[] high;
    private final long[] low;
    private final BitSet known;

    ExactSums(int groups) {
        this.high = new long[groups];
        this.low = new long[groups];
        this.known = new BitSet(groups);
    }

    void add(int group, long value) {
        long sum = low[group] + value;
        // As unsigned numbers, a sum below a summand has wrapped around.
        long carry = Long.compareUnsigned(sum, value) < 0 ? 1 : 0;
        high[group] += (value >> 63) + carry;
        low[group] = sum;
        known.set(group);
    }

    /**
     * Returns the sum, absent for no value.
     *
     * @throws ArithmeticException if it exceeds the range of {@code long}
     */
    Cell of(int group) {
        if (!known.get(group)) {
            return Cell.absent();
        }
        if (high[group] != low[group] >> 63) {
            throw new ArithmeticException("a sum exceeds the range of whole numbers");
        }
        return Cell.ofWhole(low[group]);
    }
}
