package dev.hindcast.language;

import dev.hindcast.language.names.NamedThings;
import dev.hindcast.language.names.ResourceText;
import dev.hindcast.language.names.SlavicForms;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Given names of many languages, told by their capital. Left out are names that are words, places, months or software, such
 * as Mark, Austin, April, Cassandra: a name that is missed is read by a person later, a product that is struck out is not
 * noticed. Where the lists come from stands in them.
 */
public final class PersonNames {
    /** With their capital. */
    private static final Set<String> GIVEN = read("given-names.txt", SlavicForms.given());

    /** Kelvin and Angstrom, which stand for a K and an Å in some texts, are further up than all letters of names. */
    private static final char SYMBOLS = '\u2100';

    /** Read when first asked. */
    private static final class Placed {
        private static final Set<String> GIVEN = read("given-names-placed.txt", Set.of());
        private static final Set<String> WORDS = read("given-names-words.txt", Set.of());
        private static final Set<String> SURNAMES = read("surnames.txt", Set.of());
    }

    private PersonNames() {}

    private static Set<String> read(String resource, Set<String> more) {
        Set<String> given = new HashSet<>(more);
        for (String line : ResourceText.of(PersonNames.class, resource).split("\n")) {
            if (!line.startsWith("#")) {
                given.addAll(List.of(line.split(" ")));
            }
        }
        return Set.copyOf(given);
    }

    /** Returns whether a word is a given name: written with one capital, then small letters. */
    public static boolean isGiven(String word) {
        return word.length() > 1
                && (GIVEN.contains(word)
                        || word.charAt(0) >= SYMBOLS && GIVEN.contains(Normalizer.normalize(word, Form.NFC)));
    }

    /** Returns whether a word may be a given name where a person stands, though it is a word, a city or rare as well. */
    public static boolean mayBeGiven(String word) {
        return isGiven(word) || Placed.GIVEN.contains(word);
    }

    /** Returns whether a word may be a given name where a surname follows, though it is a plain word, a month or a product. */
    public static boolean mayBeginName(String word) {
        return mayBeGiven(word) || Placed.WORDS.contains(word);
    }

    /** Returns whether a word is a surname where a person stands. */
    public static boolean mayBeSurname(String word) {
        return Placed.SURNAMES.contains(word);
    }

    private static boolean isCapitalised(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(0));
    }

    /**
     * Returns the text with each given name, and a surname after it, replaced; the text itself if it has none.
     *
     * @param signs those of the text
     */
    static String replace(String text, SignSet signs, String by) {
        StringBuilder shown = null;
        int kept = 0;
        for (int i = 0; i < signs.capitals(); i++) {
            int at = signs.capitalAt(i);
            int end = wordEnd(text, at);
            boolean name = at >= kept
                    && standsAlone(text, at, end)
                    && isGiven(text.substring(at, end))
                    && !NamedThings.isBefore(text, at)
                    && !NamedThings.isBehind(text, end);
            if (name) {
                shown = shown == null ? new StringBuilder() : shown;
                shown.append(text, kept, at).append(by);
                kept = surnameEnd(text, end);
            }
        }
        return shown == null ? text : shown.append(text, kept, text.length()).toString();
    }

    /** The same for all signs, but told sooner for most of those of ASCII. */
    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A name within a path, an address or a compound is part of that. */
    private static boolean standsAlone(String text, int from, int to) {
        return (from == 0 || text.charAt(from - 1) == ' ' || "-_./@:#\\".indexOf(text.charAt(from - 1)) < 0)
                && (to == text.length()
                        || "-_/@:".indexOf(text.charAt(to)) < 0
                                && !(text.charAt(to) == '.'
                                        && to + 1 < text.length()
                                        && Character.isLetterOrDigit(text.charAt(to + 1))));
    }

    /** A name behind the given one, or its first letter alone: "Matt C". */
    private static int surnameEnd(String text, int from) {
        int start = from + 1;
        if (from >= text.length() || text.charAt(from) != ' ') {
            return from;
        }
        int end = wordEnd(text, start);
        String word = text.substring(start, end);
        // A single A or I is a word.
        boolean surname =
                (word.length() > 1 || !"AI".contains(word)) && isCapitalised(word) && standsAlone(text, start, end);
        return surname ? end : from;
    }
}
