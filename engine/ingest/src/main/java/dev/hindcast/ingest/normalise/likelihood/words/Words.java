package dev.hindcast.ingest.normalise.likelihood.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as they are counted: in lower case, each cut to its first letters, every figure alike. */
public final class Words {
    /** "Restored" and "restoring" are one word, in letters. */
    private static final int STEM = 5;

    private static final String FIGURE = "0";
    private static final String SIGNS = "%!?";

    private Words() {}

    /** Returns the first so many words, in order. */
    public static List<String> first(String text, int most) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            int end = end(text, at);
            if (end > at) {
                words.add(word(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Returns the last so many words, in order. */
    public static List<String> last(String text, int most) {
        List<String> words = first(text, Integer.MAX_VALUE);
        return words.subList(Math.max(0, words.size() - most), words.size());
    }

    /** Returns where the word ends that begins there; the same place if none does. */
    private static int end(String text, int start) {
        char first = text.charAt(start);
        int end = start;
        if (Character.isLetter(first)) {
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInside(text, end))) {
                end++;
            }
        } else if (Character.isDigit(first)) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (SIGNS.indexOf(first) >= 0) {
            end++;
        }
        return end;
    }

    /** An apostrophe between letters. */
    private static boolean isInside(String text, int at) {
        return text.charAt(at) == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static String word(String text, int start, int end) {
        return Character.isDigit(text.charAt(start))
                ? FIGURE
                : text.substring(start, Math.min(end, start + STEM)).toLowerCase(Locale.ROOT);
    }
}
