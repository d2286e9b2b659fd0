package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table written as a list of lists.
 *
 * @param rows its rows, those of the head first
 * @param headerRows how many of them are the head
 */
record RstListTable(List<List<TextLine>> rows, int headerRows) {
    private static final Pattern HEADER_ROWS = Pattern.compile("^:header-rows:\\s*(\\d)$");
    private static final Pattern ROW = Pattern.compile("^[*-] +[-*](?: +(.*))?$");
    private static final Pattern CELL = Pattern.compile("^[-*](?: +(.*))?$");
    /** A cell that goes on over more characters than this is cut. */
    private static final int LONGEST_CELL = 2000;

    /** Reads the lines below the directive. */
    static RstListTable read(LineCursor cursor, int indent) {
        RstIndented inside = RstIndented.read(cursor, indent);
        List<List<TextLine>> rows = new ArrayList<>();
        int headerRows = 0;
        int line = inside.line();
        for (String text : inside.lines()) {
            Matcher header = HEADER_ROWS.matcher(text);
            Matcher row = ROW.matcher(text);
            Matcher cell = CELL.matcher(text);
            if (header.matches()) {
                headerRows = Integer.parseInt(header.group(1));
            } else if (row.matches()) {
                rows.add(new ArrayList<>(List.of(cell(row.group(1), line))));
            } else if (cell.matches() && !rows.isEmpty()) {
                rows.get(rows.size() - 1).add(cell(cell.group(1), line));
            } else if (!rows.isEmpty() && !text.isEmpty()) {
                goOn(rows.get(rows.size() - 1), text, line);
            }
            line++;
        }
        return new RstListTable(rows, headerRows);
    }

    private static TextLine cell(String text, int line) {
        return RstInline.MARKUP.line(text == null ? "" : text, line);
    }

    private static void goOn(List<TextLine> row, String text, int line) {
        TextLine last = row.get(row.size() - 1);
        if (last.text().length() < LONGEST_CELL) {
            String words = (last.text() + " " + cell(text, line).text()).strip();
            row.set(row.size() - 1, new TextLine(words, last.lead(), last.line(), last.links()));
        }
    }

    void addTo(BlockBuilder blocks, int line) {
        boolean header = headerRows > 0 && !rows.isEmpty();
        blocks.table(header ? rows.get(0) : List.of(), header ? rows.subList(1, rows.size()) : rows, line);
    }
}
