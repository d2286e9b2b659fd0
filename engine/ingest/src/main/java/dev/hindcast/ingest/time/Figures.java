package dev.hindcast.ingest.time;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the figures of a text begin. Whatever tells a time or a date begins with figures or with the name of a month before
 * them, so that expressions need not be tried anywhere else. Not thread-safe.
 */
final class Figures {
    private static final int MONTH_CHARS = 9;

    private final String text;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    /** Finds the figures of a text. */
    Figures(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && isFigure(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                add(i, end);
                i = end;
            }
        }
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Returns whether "am" or "p.m." stands behind any of them. */
    boolean haveHalfOfDay() {
        for (int i = 0; i < count; i++) {
            int at = ends[i];
            at += at < text.length() && isBlank(text.charAt(at)) ? 1 : 0;
            if (isOneOf("AaPp", at) && isOneOf("Mm", isOneOf(".", at + 1) ? at + 2 : at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(String signs, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /**
     * Passes on each match that begins with figures, in their order; none overlaps the one before.
     *
     * @param least with no fewer figures than this a match begins
     * @param most with no more
     * @param signs one of which follows them, a blank standing for all that is one; empty if anything may follow
     */
    void each(Pattern pattern, int least, int most, String signs, Consumer<Matcher> use) {
        Matcher matcher = null;
        int from = 0;
        for (int i = 0; i < count; i++) {
            int length = ends[i] - starts[i];
            if (length >= least && length <= most && isFollowed(ends[i], signs)) {
                matcher = matcher == null ? matcher(pattern) : matcher;
                from = match(matcher, starts[i], from, use);
            }
        }
    }

    private boolean isFollowed(int end, String signs) {
        if (signs.isEmpty() || end == text.length()) {
            return signs.isEmpty();
        }
        char c = text.charAt(end);
        return signs.indexOf(isBlank(c) ? ' ' : c) >= 0;
    }

    /**
     * Passes on each match that begins with the word before figures, in their order; none overlaps the one before.
     *
     * @param letters with one of which the word begins
     */
    void eachAfterWord(Pattern pattern, String letters, Consumer<Matcher> use) {
        Matcher matcher = null;
        int from = 0;
        for (int i = 0; i < count; i++) {
            int word = wordBefore(starts[i]);
            if (word < starts[i] && letters.indexOf(text.charAt(word)) >= 0) {
                matcher = matcher == null ? matcher(pattern) : matcher;
                from = match(matcher, word, from, use);
            }
        }
    }

    private int match(Matcher matcher, int at, int from, Consumer<Matcher> use) {
        if (at < from || !matcher.region(at, text.length()).lookingAt()) {
            return from;
        }
        int end = matcher.end();
        use.accept(matcher);
        return end;
    }

    /** Where the word begins that ends one sign before, a dot not counted; the place itself if there is none. */
    private int wordBefore(int figures) {
        int end = figures - 1;
        end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
        int start = end;
        while (start > 0 && end - start < MONTH_CHARS && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end ? start : figures;
    }

    /** What looks behind sees the whole text. */
    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
