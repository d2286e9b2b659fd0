package dev.hindcast.query.file;

/**
 * Two whole numbers from 0 to 2^31 - 1 as one: engines return distributions of single columns, and what belongs together has to
 * travel in one value.
 */
public final class PackedPair {
    private static final int BITS = 32;
    private static final long MOST = Integer.MAX_VALUE;

    private PackedPair() {}

    /**
     * Returns both as one.
     *
     * @throws IllegalArgumentException if one is negative or too large
     */
    public static long of(long first, long second) {
        if (first < 0 || first > MOST || second < 0 || second > MOST) {
            throw new IllegalArgumentException(first + " and " + second + " do not fit one number");
        }
        return first << BITS | second;
    }

    /** Returns the first of them. */
    public static long first(long packed) {
        return packed >> BITS;
    }

    /** Returns the second of them. */
    public static long second(long packed) {
        return packed & MOST;
    }
}
