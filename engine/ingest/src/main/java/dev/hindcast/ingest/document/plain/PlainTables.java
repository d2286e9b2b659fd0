package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.drawn.DrawnGrid;
import dev.hindcast.ingest.document.drawn.DrawnTable;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables that are drawn with signs: a grid, bars between cells, or a rule of dashes over every column. */
final class PlainTables {
    /** Two or more runs of dashes, with blanks or a cross between: below the names of columns. */
    private static final Pattern RULES = Pattern.compile("^\\s*-{2,}(?:\\s+-{2,})+$");

    private static final Pattern CROSSED = Pattern.compile("^\\s*\\|?-{3,}(?:\\+-{3,})+\\|?$");
    private static final Pattern RUN = Pattern.compile("-{2,}");
    private static final Pattern LINE = Pattern.compile("^\\s*-{10,}$");
    /** The most lines that the names of columns take. */
    private static final int MOST_HEAD = 6;
    /** How far a blank line is looked for. */
    private static final int FARTHEST = 100;

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    private final BiFunction<String, Integer, TextLine> inline;

    PlainTables(LineCursor cursor, BlockBuilder blocks, BiFunction<String, Integer, TextLine> inline) {
        this.cursor = cursor;
        this.blocks = blocks;
        this.inline = inline;
    }

    /** Adds the table that begins with the next line; returns whether one does. */
    boolean add() {
        if (DrawnGrid.addOrAnswer(cursor, blocks, inline)) {
            return true;
        }
        if (LINE.matcher(cursor.peek()).matches()) {
            return addFramed();
        }
        if (RULES.matcher(cursor.peek()).matches()) {
            return addColumns(0);
        }
        if (RULES.matcher(cursor.peek(1)).matches() && !cursor.peek().isBlank()) {
            return addColumns(1);
        }
        return CROSSED.matcher(cursor.peek(1)).matches() && cursor.peek().indexOf('|') >= 0 && addBars();
    }

    /** Below a line over all columns: rows, perhaps of several lines with a blank one between them, and such a line at the end. */
    private boolean addFramed() {
        int head = 1;
        while (head < MOST_HEAD && isWords(cursor.peek(head))) {
            head++;
        }
        if (!RULES.matcher(cursor.peek(head)).matches()
                && !RULES.matcher(cursor.peek(1)).matches()) {
            return false;
        }
        int begin = cursor.line();
        cursor.next();
        DrawnTable table = new DrawnTable(starts(cursor.peek(head - 1)), inline);
        addHead(table, head - 1);
        boolean apart = areApart();
        boolean last = false;
        while (cursor.hasNext() && !last) {
            int line = cursor.line();
            String text = cursor.next();
            last = LINE.matcher(text).matches() || text.isEmpty() && !isIndented(cursor.peek());
            if (!text.isEmpty() && !last) {
                table.addColumns(text, line);
            }
            if (text.isEmpty() || last || !apart) {
                table.endRow(false);
            }
        }
        table.addTo(blocks, begin);
        return true;
    }

    /** Returns whether a blank line comes before the end: then rows may take several lines. */
    private boolean areApart() {
        int ahead = 0;
        while (ahead < FARTHEST && isWords(cursor.peek(ahead))) {
            ahead++;
        }
        return cursor.peek(ahead).isEmpty() && isIndented(cursor.peek(ahead + 1));
    }

    /** Below the names of the columns and their rules every line is a row, up to a blank one or the rules again. */
    private boolean addColumns(int head) {
        int begin = cursor.line();
        DrawnTable table = new DrawnTable(starts(cursor.peek(head)), inline);
        addHead(table, head);
        while (isWords(cursor.peek())) {
            int line = cursor.line();
            table.addColumns(cursor.next(), line);
            table.endRow(false);
        }
        if (RULES.matcher(cursor.peek()).matches()) {
            cursor.next();
        }
        table.addTo(blocks, begin);
        return true;
    }

    private void addHead(DrawnTable table, int lines) {
        for (int i = 0; i < lines; i++) {
            int line = cursor.line();
            table.addColumns(cursor.next(), line);
        }
        cursor.next();
        table.endRow(true);
    }

    private boolean addBars() {
        int begin = cursor.line();
        List<TextLine> header = cells();
        cursor.next();
        List<List<TextLine>> rows = new ArrayList<>();
        while (cursor.peek().indexOf('|') >= 0) {
            rows.add(cells());
        }
        blocks.table(header, rows, begin);
        return true;
    }

    private List<TextLine> cells() {
        int line = cursor.line();
        String bare = cursor.next().strip().replaceAll("^\\||\\|$", "");
        List<TextLine> cells = new ArrayList<>();
        for (String cell : bare.split("\\|", -1)) {
            cells.add(inline.apply(cell.strip(), line));
        }
        return cells;
    }

    private static boolean isWords(String text) {
        return !text.isBlank()
                && !RULES.matcher(text).matches()
                && !LINE.matcher(text).matches();
    }

    private static boolean isIndented(String text) {
        return LineCursor.indent(text) > 0 || LINE.matcher(text).matches();
    }

    private static List<Integer> starts(String rules) {
        List<Integer> starts = new ArrayList<>();
        Matcher run = RUN.matcher(rules);
        while (run.find()) {
            starts.add(run.start());
        }
        return starts;
    }
}
