package dev.hindcast.language;

import java.util.Arrays;

/** Which signs a text has, and where words begin with a capital, so that most rules need not look through it. Immutable. */
public final class SignSet {
    private static final int LOW = 64;
    private static final int ASCII = 128;
    private static final long BEYOND = Long.MIN_VALUE;
    private static final long SIDE_BY_SIDE = 1;
    private static final long DIGITS = 0x3FFL << '0';
    private static final int[] NOWHERE = {};

    /** One bit for each of the first 64 signs of ASCII; the first, a control sign, stands for two capitals side by side, too. */
    private final long low;
    /** One for each of the others; the last, a control sign, stands for all beyond ASCII, too. */
    private final long high;

    private final int[] capitals;

    private SignSet(long low, long high, int[] capitals) {
        this.low = low;
        this.high = high;
        this.capitals = capitals;
    }

    /** Looks through a text. */
    public static SignSet of(String text) {
        long low = 0;
        long high = 0;
        int[] capitals = NOWHERE;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LOW) {
                low |= 1L << c;
                continue;
            }
            high |= c < ASCII ? 1L << c : BEYOND;
            boolean capital = c <= 'Z' ? c >= 'A' : c > '~' && Character.isUpperCase(c);
            low |= capital && i + 1 < text.length() && isCapital(text.charAt(i + 1)) ? SIDE_BY_SIDE : 0;
            if (capital && (i == 0 || !isOfWord(text.charAt(i - 1)))) {
                capitals = count == capitals.length ? Arrays.copyOf(capitals, 2 * count + 4) : capitals;
                capitals[count++] = i;
            }
        }
        return new SignSet(low, high, Arrays.copyOf(capitals, count));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A letter or a digit, told sooner for most of those of ASCII. */
    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
    }

    /** Returns how many words begin with a capital. */
    public int capitals() {
        return capitals.length;
    }

    /** Returns where such a word begins, 0-based; they are numbered in their order, from 0. */
    public int capitalAt(int number) {
        return capitals[number];
    }

    /** Returns whether there is a digit of ASCII. */
    public boolean haveDigit() {
        return (low & DIGITS) != 0;
    }

    /** Returns whether two capitals stand side by side, as in "UTC". */
    public boolean haveCapitalsTogether() {
        return (low & SIDE_BY_SIDE) != 0;
    }

    /** Returns whether all are of ASCII. */
    public boolean areAscii() {
        return high >= 0;
    }

    /** Returns whether a sign of ASCII is there. */
    public boolean have(char sign) {
        return ((sign < LOW ? low : high) >>> sign & 1) != 0;
    }

    /** Returns whether there is one of these, each of ASCII. */
    public boolean haveOneOf(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (have(signs.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether all of those are there. */
    public boolean haveAll(SignSet those) {
        return (those.low & ~low) == 0 && (those.high & ~high) == 0;
    }
}
