package dev.hindcast.ingest.document.drawn;

/** Signs that take two places where they are drawn and one in the text: tables line up by what is seen. */
final class WideSigns {
    private static final char FILLER = '\u200B';
    private static final char VARIANT = '\uFE0F';

    private WideSigns() {}

    /** Returns the line with a filler behind each wide sign, if only then its right border stands where it should. */
    static String inPlace(String line, int border) {
        if (line.length() == border + 1) {
            return line;
        }
        StringBuilder spread = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != VARIANT) {
                spread.append(c);
            }
            if (isWide(c)) {
                spread.append(FILLER);
            }
        }
        return spread.length() == border + 1 ? spread.toString() : line;
    }

    static String without(String words) {
        return words.indexOf(FILLER) < 0 ? words : words.replace(String.valueOf(FILLER), "");
    }

    /** Ideographs, syllables, full-width forms, and the pictures of the first plane; a pair of surrogates is two places anyway. */
    private static boolean isWide(char c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF01 && c <= 0xFF60
                || "\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u26A1\u26D4\u2705\u270A\u270B\u2728\u274C\u274E\u2753\u2754\u2755\u2757\u2795\u2796\u2797\u2B50"
                                .indexOf(c)
                        >= 0;
    }
}
