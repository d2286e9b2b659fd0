package dev.hindcast.ingest.wording;

import java.util.OptionalInt;

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

    /** Behind the last triple one long more, of which each bit stands for a sign of the first half of ASCII. */
    private static final int SIGNS = BITS / Long.SIZE;

    /** Stands for every digit. */
    private static final int DIGIT = '0';

    private static final long DIGITS = 0x3FFL << DIGIT;
    /** Stands for all beyond ASCII, too: as {@link Letters#bytes} some of them are this one. */
    private static final int BEYOND = '?';

    private final long[] there = new long[SIGNS + 1];

    /** Adds those at the place of that number, see {@link Places#next}. */
    void add(int code) {
        int bit = bit(code & ALL);
        there[bit >>> 6] |= 1L << bit;
    }

    /**
     * Adds signs.
     *
     * @param signs one bit for each of the first half of ASCII
     * @param beyond whether there are others that are not of ASCII
     */
    void addSigns(long signs, boolean beyond) {
        there[SIGNS] |= signs | ((signs & DIGITS) == 0 ? 0 : 1L << DIGIT) | (beyond ? 1L << BEYOND : 0);
    }

    /** Returns which bit stands for a sign of that kind, absent if none does: letters and blanks are in most texts. */
    static OptionalInt bitOfSign(char sign, int kind) {
        if (kind == Letters.DIGIT) {
            return OptionalInt.of(BITS + DIGIT);
        }
        boolean known = kind == Letters.HYPHEN || kind == Letters.OTHER && (sign < Long.SIZE || sign >= 2 * Long.SIZE);
        return known ? OptionalInt.of(BITS + (sign < Long.SIZE ? sign : BEYOND)) : OptionalInt.empty();
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
