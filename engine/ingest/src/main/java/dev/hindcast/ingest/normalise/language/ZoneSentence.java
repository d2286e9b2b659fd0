package dev.hindcast.ingest.normalise.language;

import java.util.regex.Pattern;

/** A short sentence that speaks of a zone in words and of no time, which says that all times are of it: "Podajemy czas polski.", "Wir schreiben deutsche Zeit auf". */
final class ZoneSentence {
    /** A longer sentence tells a story, in characters. */
    private static final int LONGEST = 80;

    private static final String ENDS = ".!?;\n";
    private static final Pattern OFFSET = Pattern.compile("\\(?(?:UTC|GMT) ?[+-]\\d{1,2}(?::?\\d{2})?\\)?");

    private ZoneSentence() {}

    /**
     * Returns whether the sentence, or the remark in brackets, around the name of a zone is one.
     *
     * @param start where the name begins in the text, 0-based
     * @param end where it ends, exclusive
     */
    static boolean isAround(String text, int start, int end) {
        int from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to - from <= LONGEST
                && OFFSET.matcher(text.substring(from, to))
                        .replaceAll("")
                        .chars()
                        .noneMatch(Character::isDigit);
    }
}
