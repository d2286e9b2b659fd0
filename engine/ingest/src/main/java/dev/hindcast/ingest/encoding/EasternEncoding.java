package dev.hindcast.ingest.encoding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Encodings of Turkish and of Central Europe, told by a text that was read as if it were Western: letters that no Western language has side by side,
 * or signs within words, stand where these encodings have letters of theirs.
 */
final class EasternEncoding {
    static final String TURKISH = "windows-1254";
    static final String CENTRAL = "windows-1250";
    static final String LATIN_2 = "ISO-8859-2";

    /** What is in Western texts where Turkish has the letters that others lack, and all other letters beyond ASCII that Turkish has. */
    private static final Set<Integer> FOR_TURKISH = letters("ðþýÐÞÝ");

    private static final Set<Integer> ALSO_TURKISH = letters("çÇöÖüÜâÂîÎûÛ");
    /** What stands for letters of Czech and Slovak, and those beside which it is Western after all. */
    private static final Set<Integer> FOR_CZECH = letters("øØ");

    private static final Set<Integer> BESIDE_CZECH = letters("ìùèòýÌÙÈÒÝ");
    private static final Set<Integer> NOT_CZECH = letters("æåÆÅ");
    /** What stands for letters of Hungarian beside its others. */
    private static final Set<Integer> FOR_HUNGARIAN = letters("õûÕÛ");

    private static final Set<Integer> NOT_HUNGARIAN = letters("ãçêñàèÃÇÊÑÀÈ");
    /** Signs of one that are letters of the other. */
    private static final Set<Integer> POLISH = letters("ąĄ");

    private static final Set<Integer> CZECH = letters("řěůčŘĚŮČ");
    /** What one of the two has where the other has letters. */
    private static final String NO_SIGNS = "\u00a6\u00b1\u00b6\u00b3\u00b9\u00bc\u00be";
    /** Fewer letters are those of a name. */
    private static final int FEWEST = 3;

    private EasternEncoding() {}

    private static Set<Integer> letters(String letters) {
        return letters.chars().boxed().collect(Collectors.toSet());
    }

    /**
     * Returns the name of the encoding whose letters show themselves in a text, absent if it may well be Western.
     *
     * @param western the text as a Western one
     */
    static Optional<String> behind(String western) {
        long turkish = count(western, FOR_TURKISH);
        if (turkish >= FEWEST && turkish + count(western, ALSO_TURKISH) == highLetters(western)) {
            return Optional.of(TURKISH);
        }
        boolean czech = count(western, FOR_CZECH) > 0
                && count(western, BESIDE_CZECH) > 0
                && count(western, FOR_CZECH) + count(western, BESIDE_CZECH) >= FEWEST
                && count(western, NOT_CZECH) == 0;
        boolean hungarian = count(western, FOR_HUNGARIAN) >= FEWEST
                && western.indexOf('á') >= 0
                && (western.indexOf('ö') >= 0 || western.indexOf('ü') >= 0)
                && count(western, NOT_HUNGARIAN) == 0;
        return czech || hungarian ? Optional.of(CENTRAL) : Optional.empty();
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
        return central >= FEWEST && (count(text, POLISH) == 0 || count(text, CZECH) == 0);
    }

    private static boolean isParting(char c) {
        return "\u00a0\u00ad\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026".indexOf(c) >= 0;
    }

    private static long count(String text, Set<Integer> letters) {
        return text.chars().filter(letters::contains).count();
    }

    private static long highLetters(String text) {
        return text.chars().filter(c -> c >= 0xc0 && Character.isLetter(c)).count();
    }
}
