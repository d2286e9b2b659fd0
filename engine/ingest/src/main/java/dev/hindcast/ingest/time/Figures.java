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
    private int count;

    /** Finds the figures of a text. */
    Figures(String text) {
        this.text = text;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean figure = c >= '0' && c <= '9';
            if (figure && !inside) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i;
            }
            inside = figure;
        }
    }

    /** Passes on each match that begins with figures, in their order; none overlaps the one before. */
    void each(Pattern pattern, Consumer<Matcher> use) {
        Matcher matcher = matcher(pattern);
        int from = 0;
        for (int i = 0; i < count; i++) {
            from = match(matcher, starts[i], from, use);
        }
    }

    /** Passes on each match that begins with the word before figures, in their order; none overlaps the one before. */
    void eachAfterWord(Pattern pattern, Consumer<Matcher> use) {
        Matcher matcher = matcher(pattern);
        int from = 0;
        for (int i = 0; i < count; i++) {
            int word = wordBefore(starts[i]);
            from = word < starts[i] ? match(matcher, word, from, use) : from;
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
