package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.markup.LineCursor;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels and values that a form keeps apart by dots or by blanks, and what is ticked in it, as people write them elsewhere. */
final class FormLines {
    /** {@code Started ....... 10:02}, no sentence that pauses, and no entry of a list of contents, which ends in a page. */
    private static final Pattern LEADER = Pattern.compile(
            "^(?!(?i:it|we|they|he|she|i|you|there|this|that|nobody|everybody|everything|es|wir|sie|er|il|elle|on|nous)\\b)(?!(?!(?i:when|what|who|how)\\b)[^.]*\\b(?:was|were|is|are|had|has)\\b)"
                    + "([^.:\\s]+(?:\\s[^.:\\s]+){0,4}?\\s?(?:\\.{4,}|\\.(?:\\s\\.){3,}|\\.{2,3}(?=\\s?:))\\s?:?\\s{1,20})(?=\\S)(?!\\d{1,3}$)(?!.*\\p{Ll}[.!?]$)(?!.{120})");

    /** A label of a few words, and what stands behind two blanks or more. */
    private static final Pattern COLUMNS = Pattern.compile(
            "^(\\s{0,12}[\\p{L}/][^\\s:|]{0,30}(?:\\s[^\\s:|\\d]{1,30}){0,3})(\\s{2,30})(?=\\S)(?!.*\\S\\s{3,}\\S)");

    /** Behind the last time of a value stand its zone and perhaps a word, or a remark set apart. */
    private static final Pattern GOES_ON =
            Pattern.compile("^[^,;(–-]*?\\p{Ll}{3,}\\s+(?:\\p{Ll}{1,9}\\s+){0,3}\\p{Ll}{3,}");

    private static final Set<String> LABELS = Set.of(
            "severity",
            "priority",
            "date",
            "incident date",
            "title",
            "incident title",
            "reference",
            "incident number",
            "incident id",
            "status",
            "duration",
            "services",
            "affected services",
            "root cause");

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_KNOWN = 2;
    private static final int MOST_ROWS = 100;

    private FormLines() {}

    /** Returns how many of the next lines have a label and, all at the same place, a value; 0 if too few. */
    static int columns(LineCursor cursor) {
        int rows = 0;
        int place = -1;
        boolean figure = false;
        int known = 0;
        int labels = 0;
        while (rows < MOST_ROWS) {
            Matcher row = COLUMNS.matcher(cursor.peek(rows));
            if (!row.find() || PlainBlocks.isItem(cursor.peek(rows)) || place >= 0 && row.end() != place) {
                break;
            }
            place = row.end();
            figure |= Character.isDigit(cursor.peek(rows).charAt(place));
            boolean label = isLabel(row.group(1), cursor.peek(rows).substring(place));
            known += label ? 1 : 0;
            labels += label || !Character.isLowerCase(row.group(1).strip().charAt(0)) ? 1 : 0;
            rows++;
        }
        return figure && rows >= FEWEST_ROWS && known >= FEWEST_KNOWN && labels * 2 > rows ? rows : 0;
    }

    /** Returns whether people ask so in forms; of a milestone, whether they answer with a time and not with a sentence. */
    static boolean isLabel(String label, String value) {
        String words = Words.of(label.strip());
        if (MilestoneLabels.of(words).isEmpty()) {
            return LABELS.contains(words);
        }
        List<WrittenTime> times = TimeScanner.scan(value);
        return !times.isEmpty()
                && !GOES_ON.matcher(value.substring(times.get(0).end())).find();
    }

    /** Returns what stands before the value in a line of such columns, with the blanks between. */
    static String label(String row) {
        Matcher columns = COLUMNS.matcher(row);
        return columns.find() ? columns.group().stripLeading() : "";
    }

    /** Returns what stands before the value behind leaders, with these; empty if there are none. */
    static String leading(String line) {
        Matcher leader = LEADER.matcher(line);
        return line.contains("..") || line.contains(". .") ? leader.find() ? leader.group() : "" : "";
    }

    /** Returns a line with, of several boxes, what is ticked. */
    static String plain(String line) {
        return line.indexOf('[') < 0 && line.indexOf('☐') < 0 ? line : Boxes.ticked(line);
    }
}
