package dev.hindcast.tablesaw.sort;

import java.util.Arrays;

/**
 * Sorts parts of an array by the bytes of their values, the least significant first, which costs a fifth of comparing them. Keeps
 * the room it needs from part to part, so it is not thread-safe.
 */
public final class ByteSort {
    /** Fewer are sorted sooner by comparing. */
    private static final int FEWEST = 256;

    /** So many are worth all cores. */
    private static final int LARGE = 1 << 17;

    private static final int BYTES = 256;

    private final int[] begins = new int[BYTES + 1];
    private int[] room = new int[0];

    /** Sorts the values from the first to before the last. */
    public void sort(int[] values, int from, int to) {
        if (to - from < FEWEST) {
            Arrays.sort(values, from, to);
        } else if (to - from < LARGE) {
            byBytes(values, from, to - from);
        } else {
            Arrays.parallelSort(values, from, to);
        }
    }

    private void byBytes(int[] values, int from, int size) {
        room = room.length < size ? new int[2 * size] : room;
        int least = values[from];
        int most = least;
        for (int i = from; i < from + size; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        // Without a sign: the difference of two ints may not fit one.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most - least);
        boolean inRoom = false;
        for (int shift = 0; shift < bits; shift += Byte.SIZE) {
            if (inRoom) {
                pass(room, 0, size, values, from, least, shift);
            } else {
                pass(values, from, size, room, 0, least, shift);
            }
            inRoom = !inRoom;
        }
        if (inRoom) {
            System.arraycopy(room, 0, values, from, size);
        }
    }

    /** Puts values in the order of one byte; those that have the same stay in order. */
    private void pass(int[] source, int from, int size, int[] target, int to, int least, int shift) {
        Arrays.fill(begins, 0);
        for (int i = from; i < from + size; i++) {
            begins[(source[i] - least >>> shift & 0xFF) + 1]++;
        }
        begins[0] = to;
        for (int i = 1; i < BYTES; i++) {
            begins[i] += begins[i - 1];
        }
        for (int i = from; i < from + size; i++) {
            target[begins[source[i] - least >>> shift & 0xFF]++] = source[i];
        }
    }
}
