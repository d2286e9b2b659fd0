package dev.hindcast.ingest.normalise.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Single words that acted as a person does, and what else in the document speaks against them. */
public final class Doubted {
    /** A person is rarely in, on or the one. */
    private static final Set<String> BEFORE_THINGS = Set.of(
            "the", "The", "in", "In", "on", "On", "via", "at", "our", "an", "a", "into", "inside", "im", "le", "la",
            "el", "der", "die", "das", "il");

    private Doubted() {}

    /** Returns whether a line uses the word for something that is no person. */
    public static boolean isThing(String word, List<String> lines) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String line : lines) {
            if (isOneWord(line, small, line.indexOf(small)) || isBehindArticle(line, word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a thing stands behind the word. */
    static boolean isOfThing(String before) {
        return BEFORE_THINGS.contains(before);
    }

    private static boolean isBehindArticle(String line, String word) {
        int at = line.indexOf(word);
        while (at > 1) {
            int start = line.lastIndexOf(' ', at - 2) + 1;
            if (line.charAt(at - 1) == ' ' && isOfThing(line.substring(start, at - 1))) {
                return true;
            }
            at = line.indexOf(word, at + 1);
        }
        return false;
    }

    private static boolean isOneWord(String line, String word, int at) {
        int end = at + word.length();
        return at >= 0
                && (at == 0
                        || !Character.isLetterOrDigit(line.charAt(at - 1)) && "@._/-".indexOf(line.charAt(at - 1)) < 0)
                && (end == line.length()
                        || !Character.isLetterOrDigit(line.charAt(end)) && "@._/-".indexOf(line.charAt(end)) < 0);
    }
}
