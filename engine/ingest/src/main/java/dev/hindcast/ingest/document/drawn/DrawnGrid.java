package dev.hindcast.ingest.document.drawn;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads a grid: rows between lines of crosses and dashes, cells between bars. */
public final class DrawnGrid {
    private static final Pattern BORDER = Pattern.compile("^\\s*\\+(?:[-=:]+\\+)+$");

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final int FEWEST_ROWS = 3;
    /** So many lines and a border. */
    private static final int FEWEST_UNRULED = 4;

    private DrawnGrid() {}

    /** Adds the grid that begins with the next line, its cells made lines by the function; returns whether one does. */
    public static boolean add(LineCursor cursor, BlockBuilder blocks, BiFunction<String, Integer, TextLine> inline) {
        return add(cursor, blocks, inline, false);
    }

    /** Does the same, and takes every line for a row where the grid looks like the answer of a database or has no rule within. */
    public static boolean addOrAnswer(
            LineCursor cursor, BlockBuilder blocks, BiFunction<String, Integer, TextLine> inline) {
        return BORDER.matcher(cursor.peek()).matches()
                && (addUnruled(cursor, blocks, inline) || add(cursor, blocks, inline, isAnswer(cursor)));
    }

    private static boolean add(
            LineCursor cursor, BlockBuilder blocks, BiFunction<String, Integer, TextLine> inline, boolean everyLine) {
        if (!BORDER.matcher(cursor.peek()).matches()) {
            return false;
        }
        int begin = cursor.line();
        DrawnTable table = new DrawnTable(columns(cursor), inline);
        int borders = 0;
        while (cursor.hasNext()) {
            String text = cursor.peek();
            if (!isDrawn(text)) {
                break;
            }
            int line = cursor.line();
            cursor.next();
            if (BORDER.matcher(text).matches()) {
                borders++;
                table.endRow(text.contains("=") || everyLine && borders == 2);
            } else {
                table.addGridLine(text, line);
                if (everyLine && borders > 1 && !goesOn(cursor.peek())) {
                    table.endRow(false);
                }
            }
        }
        table.addTo(blocks, begin);
        return true;
    }

    /** Between two borders and nothing else, every line that has a first cell begins a row; of so few as two, both may be one row. */
    private static boolean addUnruled(
            LineCursor cursor, BlockBuilder blocks, BiFunction<String, Integer, TextLine> inline) {
        int end = 1;
        while (isDrawn(cursor.peek(end)) && !BORDER.matcher(cursor.peek(end)).matches()) {
            end++;
        }
        List<Integer> columns = crossings(cursor.peek());
        if (end < FEWEST_UNRULED
                || columns.size() < 3
                || !BORDER.matcher(cursor.peek(end)).matches()
                || isDrawn(cursor.peek(end + 1))) {
            return false;
        }
        int begin = cursor.line();
        DrawnTable table = new DrawnTable(columns, inline);
        cursor.next();
        for (int i = 1; i < end; i++) {
            int line = cursor.line();
            table.addGridLine(cursor.next(), line);
            if (!goesOn(cursor.peek())) {
                table.endRow(false);
            }
        }
        cursor.next();
        table.addTo(blocks, begin);
        return true;
    }

    private static boolean isDrawn(String text) {
        String bare = text.strip();
        return bare.startsWith("|") || bare.startsWith("+");
    }

    /**
     * Clients of databases draw three borders: above and below the names of the columns, and at the end. So do people who keep a log, in
     * which a line goes on with the row above where the others begin with times or numbers of one form.
     */
    private static boolean isAnswer(LineCursor cursor) {
        int borders = 0;
        boolean last = false;
        boolean whole = true;
        List<String> rows = new ArrayList<>();
        for (int ahead = 0; isDrawn(cursor.peek(ahead)); ahead++) {
            String text = cursor.peek(ahead);
            last = BORDER.matcher(text).matches();
            borders += last ? 1 : 0;
            if (borders > 3 || last && text.indexOf('=') >= 0) {
                return false;
            }
            if (!last && goesOn(text)) {
                whole = false;
            } else if (!last && borders == 2) {
                rows.add(firstCell(text));
            }
        }
        return borders == 3 && last && (whole || areNumbers(rows));
    }

    private static boolean areNumbers(List<String> cells) {
        List<String> forms =
                cells.stream().map(cell -> FIGURE.matcher(cell).replaceAll("0")).toList();
        return forms.size() >= FEWEST_ROWS
                && forms.stream().distinct().count() == 1
                && forms.get(0).indexOf('0') >= 0;
    }

    /** A line whose first cell is empty belongs to the row above. */
    private static boolean goesOn(String text) {
        return text.indexOf('|') >= 0
                && text.indexOf('|') != text.lastIndexOf('|')
                && firstCell(text).isEmpty();
    }

    private static String firstCell(String text) {
        int bar = text.indexOf('|');
        int next = text.indexOf('|', bar + 1);
        return next < 0 ? "" : text.substring(bar + 1, next).strip();
    }

    /** The columns of the first border, or of the second where the first has but the name of the whole below it. */
    private static List<Integer> columns(LineCursor cursor) {
        List<Integer> first = crossings(cursor.peek());
        String second = cursor.peek(2);
        if (first.size() > 2 || !BORDER.matcher(second).matches()) {
            return first;
        }
        List<Integer> then = crossings(second);
        boolean framed =
                then.get(0).equals(first.get(0)) && then.get(then.size() - 1).equals(first.get(1));
        return framed ? then : first;
    }

    private static List<Integer> crossings(String border) {
        List<Integer> crossings = new ArrayList<>();
        for (int at = border.indexOf('+'); at >= 0; at = border.indexOf('+', at + 1)) {
            crossings.add(at);
        }
        return crossings;
    }
}
