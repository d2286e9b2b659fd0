package dev.hindcast.tablesaw.file;

import java.util.Arrays;

/**
 * The values of one column in a piece, in as narrow an array as holds them. Absent is the least value of the array's type; for
 * text, whose codes count from 1, it is 0.
 */
sealed interface Values {
    /** Codes or numbers below 32768 in size. */
    record Shorts(short[] values) implements Values {}

    /** Codes or numbers. */
    record Ints(int[] values) implements Values {}

    /** Numbers. */
    record Longs(long[] values) implements Values {}

    /** Returns codes packed. */
    static Values ofCodes(int[] codes, int size, int largest) {
        if (largest > Short.MAX_VALUE) {
            return new Ints(Arrays.copyOf(codes, size));
        }
        short[] values = new short[size];
        for (int i = 0; i < size; i++) {
            values[i] = (short) codes[i];
        }
        return new Shorts(values);
    }

    /** Returns numbers packed; {@link Long#MIN_VALUE} is absent. */
    static Values ofNumbers(long[] numbers, int size) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] != (int) numbers[i] && numbers[i] != Long.MIN_VALUE || numbers[i] == Integer.MIN_VALUE) {
                return new Longs(Arrays.copyOf(numbers, size));
            }
        }
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = numbers[i] == Long.MIN_VALUE ? Integer.MIN_VALUE : (int) numbers[i];
        }
        return new Ints(values);
    }
}
