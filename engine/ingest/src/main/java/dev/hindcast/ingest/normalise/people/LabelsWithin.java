package dev.hindcast.ingest.normalise.people;

import java.util.function.BiConsumer;

/** Labels within one line: "Status: final. Scribe: Odalric Fernhazel. Comms: Iris Okonkwo". */
public final class LabelsWithin {
    private static final String PARTING = ": ";
    /** What ends a value, and stands before the next label. */
    private static final String ENDS = ".;|·•,(/–—";

    private static final int MOST_CHARS = 30;
    /** A longer value lists nobody, in characters. */
    private static final int MOST_OF_VALUE = 200;

    /** A stop behind fewer letters is that of an initial or a title. */
    private static final int LEAST_BEFORE_STOP = 4;

    private LabelsWithin() {}

    /** Tells each label of a line that has several, with its value. */
    public static void tell(String line, BiConsumer<String, String> told) {
        int first = line.indexOf(PARTING);
        int at = first < 0 ? -1 : line.indexOf(PARTING, first + 1);
        while (at > 0) {
            int from = at;
            while (from > 0 && from > at - MOST_CHARS && ENDS.indexOf(line.charAt(from - 1)) < 0) {
                from--;
            }
            String key = line.substring(from, at).strip();
            if (from > first && !key.isEmpty() && Character.isLetter(key.charAt(0))) {
                told.accept(
                        key,
                        line.substring(at + PARTING.length(), valueEnd(line, at + PARTING.length()))
                                .strip());
            }
            at = line.indexOf(PARTING, at + 1);
        }
    }

    private static int valueEnd(String line, int from) {
        int wordStart = from;
        int most = Math.min(line.length(), from + MOST_OF_VALUE);
        for (int i = from; i < most; i++) {
            char c = line.charAt(i);
            boolean ends = ";|·•".indexOf(c) >= 0
                    || c == '.'
                            && i - wordStart >= LEAST_BEFORE_STOP
                            && (i + 1 == line.length() || line.charAt(i + 1) == ' ');
            if (ends) {
                return i;
            }
            wordStart = c == ' ' ? i + 1 : wordStart;
        }
        return most;
    }
}
