package dev.hindcast.ingest.document.markup;

/**
 * A pair of signs around words.
 *
 * @param open the sign before them
 * @param close the sign after them
 * @param meaning what it makes of them
 * @param atWords whether the signs count only where a word begins and ends, so that those inside words stay
 */
public record InlineMark(String open, String close, Meaning meaning, boolean atWords) {
    /** What a pair of signs makes of the words between. */
    public enum Meaning {
        /** They stand out, as labels do. */
        EMPHASIS,
        /** They are shown as they are, signs and all. */
        CODE,
        /** They no longer hold. */
        DROPPED
    }

    /** Returns a mark whose signs count only at the edges of words. */
    public static InlineMark atWords(String sign, Meaning meaning) {
        return new InlineMark(sign, sign, meaning, true);
    }

    /** Returns a mark whose signs count anywhere. */
    public static InlineMark anywhere(String sign, Meaning meaning) {
        return new InlineMark(sign, sign, meaning, false);
    }

    boolean opens(String text, int at) {
        int inside = at + open.length();
        if (!text.startsWith(open, at) || inside >= text.length()) {
            return false;
        }
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return !atWords
                || !wordBefore && !Character.isWhitespace(text.charAt(inside)) && text.charAt(inside) != open.charAt(0);
    }

    /** Returns where the closing sign is, after at least one character; -1 if there is none. */
    int closer(String text, int inside) {
        int at = text.indexOf(close, inside + 1);
        while (at >= 0 && atWords && !closes(text, at)) {
            at = text.indexOf(close, at + 1);
        }
        return at;
    }

    private boolean closes(String text, int at) {
        int after = at + close.length();
        boolean wordAfter = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
        return !wordAfter && !Character.isWhitespace(text.charAt(at - 1));
    }
}
