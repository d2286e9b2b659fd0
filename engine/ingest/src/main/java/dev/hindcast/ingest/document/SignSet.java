package dev.hindcast.ingest.document;

/**
 * Which signs a text has, so that most rules need not look through it. Immutable.
 *
 * @param low one bit for each of the first 64 signs of ASCII
 * @param high one for each of the others; the last, a control sign, stands for all beyond ASCII, too
 */
record SignSet(long low, long high) {
    private static final int LOW = 64;
    private static final int ASCII = 128;
    private static final long BEYOND = Long.MIN_VALUE;
    private static final long DIGITS = 0x3FFL << '0';

    /** Looks through a text. */
    static SignSet of(String text) {
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
    boolean haveDigit() {
        return (low & DIGITS) != 0;
    }

    /** Returns whether all are of ASCII. */
    boolean areAscii() {
        return high >= 0;
    }

    /** Returns whether there is one of these, each of ASCII. */
    boolean haveOneOf(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            if (((sign < LOW ? low : high) >>> sign & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
