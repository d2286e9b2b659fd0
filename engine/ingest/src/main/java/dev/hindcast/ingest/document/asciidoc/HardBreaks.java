package dev.hindcast.ingest.document.asciidoc;

import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.function.Predicate;

/** Where an author forces the ends of lines with a plus, the other ends are none. */
final class HardBreaks {
    private static final String FORCED = " +";
    /** How far a paragraph is searched for a forced end. */
    private static final int FARTHEST = 40;

    private final LineCursor cursor;
    private final Predicate<String> words;

    /**
     * Prepares to join lines.
     *
     * @param cursor stands before the line after the one that is joined
     * @param words whether a line that is not blank is one of words, and begins nothing new
     */
    HardBreaks(LineCursor cursor, Predicate<String> words) {
        this.cursor = cursor;
        this.words = words;
    }

    /** Returns the line, and with it those after it up to a forced end, if its paragraph has one. */
    String whole(String line) {
        if (line.endsWith(FORCED) || !isForced()) {
            return line;
        }
        StringBuilder whole = new StringBuilder(line);
        boolean forced = false;
        while (!forced && goesOn(cursor.peek())) {
            String next = cursor.next();
            whole.append(' ').append(next.strip());
            forced = next.endsWith(FORCED);
        }
        return whole.toString();
    }

    private boolean isForced() {
        if (cursor.peek(-2).endsWith(FORCED)) {
            return true;
        }
        int ahead = 0;
        while (ahead < FARTHEST && !cursor.peek(ahead).isEmpty()) {
            if (cursor.peek(ahead).endsWith(FORCED)) {
                return true;
            }
            ahead++;
        }
        return false;
    }

    private boolean goesOn(String line) {
        return !line.isBlank() && words.test(line);
    }
}
