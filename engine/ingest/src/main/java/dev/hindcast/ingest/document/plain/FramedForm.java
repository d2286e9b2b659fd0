package dev.hindcast.ingest.document.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form on paper that was typed: a frame of signs around it, perhaps numbers before its labels, and its values all at one place. It
 * is read without the frame, and its rows as "label: value".
 */
final class FramedForm {
    private static final Pattern BORDER = Pattern.compile("\\s*\\+[-=]{8,200}\\+\\s*");
    /** "4. Began            10:02" */
    private static final Pattern ROW = Pattern.compile(
            "\\s{0,4}(?:\\d{1,2}[.)]\\s{1,3})?(?=\\p{L})[^\\s:|]{1,30}(?:\\s[^\\s:|]{1,30}){0,5}?\\s{2,40}(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile("\\s{0,4}(?:\\d{1,2}[.)]\\s{1,3})?(?=\\p{L})");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");
    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_KNOWN = 2;

    private FramedForm() {}

    /** Returns a text with the forms in it made plain; it keeps its lines. */
    static String plain(String text) {
        if (!text.contains("+--------") && !text.contains("+========")) {
            return text;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean changed = false;
        for (int i = 0; i < lines.size(); i++) {
            int end = BORDER.matcher(lines.get(i)).matches() ? end(lines, i) : i;
            if (end - i > FEWEST_LINES) {
                changed |= label(lines.subList(i, end + 1));
                i = end;
            }
        }
        return changed ? String.join("\n", lines) : text;
    }

    /** Returns where the frame ends that begins there; where it begins if none does. */
    private static int end(List<String> lines, int begin) {
        int last = begin;
        for (int i = begin + 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (BORDER.matcher(line).matches()) {
                last = i;
            } else if (line.length() < 2 || line.charAt(0) != '|' || line.indexOf('|', 1) != line.length() - 1) {
                break;
            }
        }
        return last;
    }

    private static String unframed(String line) {
        int bar = line.indexOf('|');
        return bar < 0 ? "" : line.substring(bar + 1, line.lastIndexOf('|')).stripTrailing();
    }

    /** Takes away the frame of rows whose values stand at one place and two of which at least are labels of forms; returns whether they are such. */
    private static boolean label(List<String> frame) {
        List<String> rows = frame.stream().map(FramedForm::unframed).toList();
        int place = mostCommon(rows.stream()
                .map(ROW::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::end)
                .toList());
        long known = rows.stream()
                .filter(row -> isRow(row, place) && isKnown(row, place))
                .count();
        for (int i = 0; i < rows.size() && known >= FEWEST_KNOWN; i++) {
            String row = rows.get(i);
            frame.set(i, isRow(row, place) ? labelOf(row, place) + ": " + valueOf(row, place) : row);
        }
        return known >= FEWEST_KNOWN;
    }

    private static int mostCommon(List<Integer> places) {
        return places.stream()
                .max(Comparator.comparingInt(place -> Collections.frequency(places, place)))
                .orElse(-1);
    }

    private static boolean isRow(String row, int place) {
        return place > 0
                && row.length() > place
                && row.charAt(place - 1) == ' '
                && row.charAt(place) != ' '
                && NUMBER.matcher(row).lookingAt();
    }

    private static boolean isKnown(String row, int place) {
        return FormLines.isLabel(labelOf(row, place), valueOf(row, place));
    }

    private static String labelOf(String row, int place) {
        return NUMBER.matcher(row.substring(0, place)).replaceFirst("").strip();
    }

    private static String valueOf(String row, int place) {
        return GAP.matcher(row.substring(place).strip()).replaceAll(" ");
    }
}
