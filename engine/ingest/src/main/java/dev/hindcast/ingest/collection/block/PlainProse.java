package dev.hindcast.ingest.collection.block;

/** Texts in which no mark of any format stands: one line of letters, figures and the signs of prose. They need no parser. */
final class PlainProse {
    private static final String SIGNS = " .,;:'\"()?!%’‘“”–—";

    private PlainProse() {}

    /** Returns whether every format reads the text as one paragraph of just these characters. */
    static boolean is(String text) {
        int length = text.length();
        if (length < 2 || !Character.isLetter(text.charAt(0)) || isFigure(text.charAt(1)) || text.endsWith(" ")) {
            // "h2. Impact" is a heading.
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isWord(c) && SIGNS.indexOf(c) < 0 && !isJoint(text, i)) {
                return false;
            }
        }
        return !text.contains("www.");
    }

    /** Within a word these signs are no marks. */
    private static boolean isJoint(String text, int at) {
        char c = text.charAt(at);
        boolean joint = (c == '-' || c == '/') && at + 1 < text.length();
        return joint && isWord(text.charAt(at - 1)) && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || isFigure(c);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
