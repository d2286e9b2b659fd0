package dev.hindcast.statistics.resampling;

/**
 * The sequence that {@link java.util.Random#nextInt(int)} gives for a seed, drawn by one thread and therefore without its atomic
 * counter, and without a division: the quotient by the bound is a multiplication with its reciprocal, exact for 31 bits.
 */
final class Draws {
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    private final int bound;
    private final long reciprocal;
    private final boolean powerOfTwo;
    private long state;

    /** Prepares to draw whole numbers from 0 to below the bound, which is at least 1. */
    Draws(long seed, int bound) {
        this.state = (seed ^ MULTIPLIER) & MASK;
        this.bound = bound;
        this.powerOfTwo = Integer.bitCount(bound) == 1;
        this.reciprocal = powerOfTwo ? 0 : Long.divideUnsigned(-1L, bound) + 1;
    }

    int next() {
        if (powerOfTwo) {
            return (int) ((bound * (long) bits()) >> 31);
        }
        while (true) {
            int bits = bits();
            int value = bits - (int) Math.multiplyHigh(bits, reciprocal) * bound;
            // Beyond the last full multiple of the bound small numbers would be favoured: drawn again.
            if (bits - value + (bound - 1) >= 0) {
                return value;
            }
        }
    }

    private int bits() {
        state = (state * MULTIPLIER + 0xBL) & MASK;
        return (int) (state >>> 17);
    }
}
