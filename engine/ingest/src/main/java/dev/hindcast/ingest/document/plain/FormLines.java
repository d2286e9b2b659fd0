package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels and values that a form keeps apart by dots or by blanks, and what is ticked in it, as people write them elsewhere. */
final class FormLines {
    /** {@code Started ....... 10:02}, not an entry of a list of contents, which ends in a page. */
    private static final Pattern LEADER =
            Pattern.compile("^([^.:]{2,60}?)\\s?\\.{3,}\\s?:?\\s{1,20}(?=\\S)(?!\\d{1,3}$)");

    private static final Pattern GAP = Pattern.compile("(?<=\\S)\\s{3,}(?=\\S)");
    /** A label of a few words, and what stands behind two blanks or more. */
    private static final Pattern COLUMNS = Pattern.compile(
            "^(\\s{0,12}[\\p{L}/][^\\s:|]{0,30}(?:\\s[^\\s:|\\d]{1,30}){0,3})(\\s{2,30})(?=\\S)(?!.*\\S\\s{3,}\\S)");

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 100;

    private FormLines() {}

    /** Returns how many of the next lines have a label and, all at the same place, a value; 0 if too few. */
    static int columns(LineCursor cursor) {
        int rows = 0;
        int place = -1;
        boolean figure = false;
        while (rows < MOST_ROWS) {
            Matcher row = COLUMNS.matcher(cursor.peek(rows));
            if (!row.find() || PlainBlocks.isItem(cursor.peek(rows)) || place >= 0 && row.end() != place) {
                break;
            }
            place = row.end();
            figure |= Character.isDigit(cursor.peek(rows).charAt(place));
            rows++;
        }
        return figure && rows >= FEWEST_ROWS ? rows : 0;
    }

    /** Returns a line of such columns with a colon behind its label. */
    static String labelled(String row) {
        return COLUMNS.matcher(row).replaceFirst("$1: ").strip();
    }

    /** Returns a line without leaders, and of several boxes what is ticked. */
    static String plain(String line) {
        String plain = line.contains("...") ? LEADER.matcher(line).replaceFirst("$1: ") : line;
        return plain.indexOf('[') < 0 && plain.indexOf('☐') < 0 ? plain : Boxes.ticked(plain);
    }

    /** Returns an item in which a column of its own tells who or how far, set apart by a dash. */
    static String item(String line) {
        return GAP.matcher(line).replaceAll(" - ");
    }
}
