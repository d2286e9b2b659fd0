package dev.hindcast.ingest.wording;

/**
 * Which three characters stand one behind the other anywhere in a text, by their kinds. It may say that some do which do not, as several share a
 * bit; never that some do not which do. Not thread-safe while they are added.
 */
final class Triples {
    /** How many characters. */
    static final int LENGTH = 3;

    /** Bits; a power of two, enough for a line of a timeline. */
    private static final int BITS = 1 << 11;

    private static final int ALL = (1 << 15) - 1;

    private final long[] there = new long[BITS / Long.SIZE];

    /** Adds those at the place of that number, see {@link Places#next}. */
    void add(int code) {
        int bit = bit(code & ALL);
        there[bit >>> 6] |= 1L << bit;
    }

    /** Returns whether the text has the one of that number, see {@link #bit}. */
    boolean have(int bit) {
        return (there[bit >>> 6] >>> bit & 1) != 0;
    }

    /** Returns whether the text has all of these, as {@link #bit} numbers them. */
    boolean haveAll(int[] bits) {
        for (int bit : bits) {
            if ((there[bit >>> 6] >>> bit & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the three kinds that end with the next one, as one number. */
    static int next(int triple, int kind) {
        return (triple << 5 | kind) & ALL;
    }

    /** Returns which bit stands for three kinds. */
    static int bit(int triple) {
        return triple * 0x9E3B >>> 5 & BITS - 1;
    }
}
