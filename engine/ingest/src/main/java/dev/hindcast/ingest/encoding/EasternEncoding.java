package dev.hindcast.ingest.encoding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Encodings of Turkish and of Central Europe, told by a text that was read as if it were Western: letters that no Western language has side by side,
 * or signs within words, stand where these encodings have letters of theirs.
 */
final class EasternEncoding {
    static final String TURKISH = "windows-1254";
    static final String CENTRAL = "windows-1250";
    static final String LATIN_2 = "ISO-8859-2";

    /** What is in Western texts where Turkish has the letters that others lack, and all other letters beyond ASCII that Turkish has. */
    private static final String FOR_TURKISH = "ðþýÐÞÝ";

    private static final String ALSO_TURKISH = "çÇöÖüÜâÂîÎûÛ";
    /** What stands for the Turkish s with a cedilla where Icelandic never has its own letter: within a word, not before a vowel. */
    private static final Pattern TURKISH_ALONE = Pattern.compile("(?iu)\\p{L}þ(?!(?!ü)[aeiouyjrv\\u00e0-\\u00ff])");
    /** What stands for letters of Czech and Slovak, and those beside which it is Western after all; a "d" with a caron looks like "ï". */
    private static final String FOR_CZECH = "øØ";

    private static final String BESIDE_CZECH = "ìùèòýÌÙÈÒÝ";
    private static final String NOT_CZECH = "æåàâçêëîûœÆÅÀÂÇÊËÎÛŒ";
    /** The commonest letters of Czech beside them: French and Italian, which have the others, lack these. */
    private static final String ALSO_CZECH = "íýšžÍÝŠŽ";
    /** What stands for letters of Hungarian beside its others. */
    private static final String FOR_HUNGARIAN = "õûÕÛ";

    private static final String NOT_HUNGARIAN = "ãçêñàèÃÇÊÑÀÈ";
    /** Signs of one that are letters of the other. */
    private static final String POLISH = "ąĄ";

    private static final String CZECH = "řěůčŘĚŮČ";
    /** What one of the two has where the other has letters. */
    private static final String NO_SIGNS = "\u00a6\u00b1\u00b6\u00b3\u00b9\u00bc\u00be";
    /** Fewer letters are those of a name. */
    private static final int FEWEST = 3;

    /** How often a text has each letter beyond ASCII, in one pass. */
    private static final class Letters {
        private static final int FIRST = 0xc0;
        private static final int END = 0x180;
        private final int[] seen = new int[END];
        /** All letters beyond ASCII. */
        private int all;

        Letters(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= FIRST && Character.isLetter(c)) {
                    all++;
                    seen[c < END ? c : 0]++;
                }
            }
        }

        int count(String letters) {
            return letters.chars().map(c -> seen[c]).sum();
        }
    }

    private EasternEncoding() {}

    /**
     * Returns the name of the encoding whose letters show themselves in a text, absent if it may well be Western.
     *
     * @param western the text as a Western one
     */
    static Optional<String> behind(String western) {
        Letters letters = new Letters(western);
        int turkish = letters.count(FOR_TURKISH);
        if (turkish >= FEWEST && turkish + letters.count(ALSO_TURKISH) == letters.all && isTurkish(letters, western)) {
            return Optional.of(TURKISH);
        }
        int czech = letters.count(FOR_CZECH);
        int beside = letters.count(BESIDE_CZECH);
        boolean central = czech > 0
                && beside > 0
                && czech + beside >= FEWEST
                && letters.count(ALSO_CZECH) > 0
                && letters.count(NOT_CZECH) == 0;
        boolean hungarian = letters.count(FOR_HUNGARIAN) >= FEWEST
                && letters.count("á") > 0
                && letters.count("öü") > 0
                && letters.count(NOT_HUNGARIAN) == 0;
        return central || hungarian ? Optional.of(CENTRAL) : Optional.empty();
    }

    /** Names from Iceland in a text of another language have some of the same letters, but hardly those of two kinds. */
    private static boolean isTurkish(Letters letters, String western) {
        boolean two = letters.count("ýÝ") > 0 && letters.count("ðþÐÞ") > 0;
        return two || TURKISH_ALONE.matcher(western).find();
    }

    /** Returns the encodings to try, in this order, where a text has signs within its words. */
    static List<String> instead() {
        return List.of(CENTRAL, LATIN_2);
    }

    /** Returns whether a text read in one of these encodings has letters of Central Europe and nothing else within its words. */
    static boolean isSpelt(String text) {
        int central = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
            boolean behind = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            boolean within = before && behind && !isParting(c) || (before || behind) && NO_SIGNS.indexOf(c) >= 0;
            if (c >= '\u0080' && (c < '\u00a0' || within && !Character.isLetter(c))) {
                return false;
            }
            central += c >= '\u0100' && c < '\u0180' ? 1 : 0;
        }
        // Each of the two would show some letters of the other as those of a language beside it.
        Letters letters = new Letters(text);
        return central >= FEWEST && (letters.count(POLISH) == 0 || letters.count(CZECH) == 0);
    }

    private static boolean isParting(char c) {
        return "\u00a0\u00ad\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026".indexOf(c) >= 0;
    }
}
