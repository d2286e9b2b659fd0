package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.drawn.DrawnGrid;
import dev.hindcast.ingest.document.drawn.DrawnTable;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables that are drawn: a grid of lines, or columns under rules. Not thread-safe. */
final class RstTables {
    private static final Pattern RULES = Pattern.compile("^\\s*={2,}(?:\\s+={2,})+$");
    private static final Pattern RULE = Pattern.compile("={2,}");
    private static final Pattern BETWEEN_ROWS = Pattern.compile("^\\s*-{2,}(?:\\s+-{2,})*$");

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    /** Whether the search for a closing rule has come to the end of the text once; it would again. */
    private boolean unclosed;

    RstTables(LineCursor cursor, BlockBuilder blocks) {
        this.cursor = cursor;
        this.blocks = blocks;
    }

    /** Adds the table that begins with the next line; returns whether one does. */
    boolean add() {
        String text = cursor.peek();
        if (DrawnGrid.add(cursor, blocks, RstInline.MARKUP::line)) {
            return true;
        }
        if (RULES.matcher(text).matches()) {
            addSimple(text);
            return true;
        }
        return false;
    }

    /** Rows without words in the first column go on with the row above. */
    private void addSimple(String rules) {
        int begin = cursor.line();
        List<Integer> starts = new ArrayList<>();
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            starts.add(rule.start());
        }
        int end = unclosed ? -1 : end();
        cursor.next();
        if (end < 0) {
            unclosed = true;
            return;
        }
        DrawnTable table = new DrawnTable(starts, RstInline.MARKUP::line);
        while (cursor.line() < end) {
            addRow(table);
        }
        cursor.next();
        table.addTo(blocks, begin);
    }

    private void addRow(DrawnTable table) {
        int line = cursor.line();
        String text = cursor.next();
        if (RULES.matcher(text).matches()) {
            table.endRow(true);
        } else if (text.isEmpty() || BETWEEN_ROWS.matcher(text).matches()) {
            table.endRow(false);
        } else {
            table.addSimpleLine(text, line);
        }
    }

    /** Returns the number of the line of rules that closes the table; -1 if there is none. */
    private int end() {
        for (int ahead = 1; cursor.line() + ahead <= cursor.lines(); ahead++) {
            boolean last = cursor.peek(ahead + 1).isEmpty();
            if (last && RULES.matcher(cursor.peek(ahead)).matches()) {
                return cursor.line() + ahead;
            }
        }
        return -1;
    }
}
