package dev.hindcast.query.file;

/** Whole numbers as normalised tables hold them: digits; zeros after a point, which some programs write, do not matter. */
public final class WholeText {
    /** What {@link #parse} returns for text that is no such number. */
    public static final long NONE = Long.MIN_VALUE;
    /** The form, for messages. */
    public static final String FORM = "whole number of zero or more";

    private static final int MOST_DIGITS = 18;

    private WholeText() {}

    /** Returns the number that bytes from {@code from} to before {@code to} stand for; never a negative one. */
    public static long parse(byte[] text, int from, int to) {
        long value = 0;
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + (text[at++] - '0');
        }
        int digits = at - from;
        if (at + 1 < to && text[at] == '.') {
            at++;
            while (at < to && text[at] == '0') {
                at++;
            }
        }
        return digits == 0 || digits > MOST_DIGITS || at < to ? NONE : value;
    }
}
