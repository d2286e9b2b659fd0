package dev.hindcast.ingest.document.wiki;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one table, {@code ||head||head||} and {@code |cell|cell|}. Used once; not thread-safe. */
final class JiraWikiTable {
    private final LineCursor cursor;
    private final InlineMarkup inline;
    private final List<List<TextLine>> rows = new ArrayList<>();
    private List<TextLine> header = List.of();

    JiraWikiTable(LineCursor cursor, InlineMarkup inline) {
        this.cursor = cursor;
        this.inline = inline;
    }

    void addTo(BlockBuilder blocks) {
        int begin = cursor.line();
        while (cursor.hasNext() && cursor.peek().strip().startsWith("|")) {
            addRow();
        }
        blocks.table(header, rows, begin);
    }

    /** A cell may go on in the next lines, until the bar that ends it. */
    private void addRow() {
        int line = cursor.line();
        StringBuilder row = new StringBuilder(cursor.next().strip());
        while (!endsWithBar(row) && goesOn(cursor.peek())) {
            row.append(' ').append(cursor.next().strip());
        }
        String text = row.toString();
        boolean heads = text.startsWith("||") && text.indexOf('|', 2) == text.indexOf("||", 2);
        List<TextLine> cells = new ArrayList<>();
        for (String cell : cells(text)) {
            cells.add(inline.line(JiraWikiBlocks.BREAK.matcher(cell).replaceAll(" "), line));
        }
        if (heads && isHeader(text) && header.isEmpty() && rows.isEmpty()) {
            header = cells;
        } else if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private static boolean endsWithBar(StringBuilder row) {
        return row.length() > 0 && row.charAt(row.length() - 1) == '|';
    }

    private boolean goesOn(String next) {
        String line = next.strip();
        return cursor.hasNext() && !line.isEmpty() && !line.startsWith("|") && !line.matches("h[1-6]\\.\\s.*");
    }

    /** A row that mixes both kinds of cells is a label with its value. */
    private static boolean isHeader(String row) {
        return row.replace("||", "").indexOf('|') < 0;
    }

    /** Bars inside the brackets of a link do not end a cell. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int bracket = -1;
        for (int i = row.startsWith("||") ? 2 : 1; i < row.length(); i++) {
            char c = row.charAt(i);
            bracket = c == '[' && linkEnd(row, i) > i ? linkEnd(row, i) : bracket;
            if (c == '|' && i > bracket) {
                cells.add(cell.toString());
                cell.setLength(0);
                i += row.startsWith("||", i) ? 1 : 0;
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString());
        }
        return cells;
    }

    private static int linkEnd(String row, int at) {
        for (int i = at + 1; i < Math.min(row.length(), at + 2500); i++) {
            char c = row.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                return -1;
            }
        }
        return -1;
    }
}
