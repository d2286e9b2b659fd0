package dev.hindcast.pattern.block;

import java.util.Arrays;

/** Hashes of the names of the blocks that one thing belongs to, in {@value #BITS} bits. Used once; not thread-safe. */
public final class BlockKeys {
    /** Bits of a key. */
    public static final int BITS = 40;

    /** So many blocks are enough for one thing: a hostile text could ask for any number. */
    private static final int MOST = 256;

    private final long[] values = new long[MOST];
    private int size;

    /**
     * Adds a block.
     *
     * @param kind keeps the blocks of different kinds apart
     * @param a first half of its name
     * @param b second half of its name
     */
    public void add(int kind, int a, int b) {
        if (size < MOST) {
            long mixed = (kind * 0x9E3779B97F4A7C15L ^ a) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 31 ^ b) * 0x94D049BB133111EBL;
            values[size++] = (mixed ^ mixed >>> 29) >>> Long.SIZE - BITS;
        }
    }

    /** Returns the keys in ascending order, each once. */
    public long[] distinct() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        return Arrays.copyOf(values, kept);
    }
}
