package dev.hindcast.language;

/**
 * Which signs a text has, so that most rules need not look through it. Immutable.
 *
 * @param low one bit for each of the first 64 signs of ASCII
 * @param high one for each of the others; the last, a control sign, stands for all beyond ASCII, too
 */
public record SignSet(long low, long high) {
    private static final int LOW = 64;
    private static final int ASCII = 128;
    private static final long BEYOND = Long.MIN_VALUE;
    private static final long DIGITS = 0x3FFL << '0';

    /** Looks through a text. */
    public static SignSet of(String text) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LOW) {
                low |= 1L << c;
            } else {
                high |= c < ASCII ? 1L << c : BEYOND;
            }
        }
        return new SignSet(low, high);
    }

    /** Returns whether there is a digit of ASCII. */
    public boolean haveDigit() {
        return (low & DIGITS) != 0;
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
