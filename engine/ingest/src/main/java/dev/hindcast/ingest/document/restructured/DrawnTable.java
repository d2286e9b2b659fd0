package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a drawn table together, each cell from the pieces that stand in its column. Not thread-safe. */
final class DrawnTable {
    private final List<Integer> starts;
    private final List<List<TextLine>> rows = new ArrayList<>();
    private final List<StringBuilder> cells = new ArrayList<>();
    private List<TextLine> header = List.of();
    private int line;

    /**
     * Begins with the columns.
     *
     * @param starts where each begins; in a grid the last one is the right border
     */
    DrawnTable(List<Integer> starts) {
        this.starts = starts;
    }

    /** Adds a line of a grid. Where a bar is missing, the cell spans the columns. */
    void addGridLine(String text, int number) {
        int from = starts.get(0);
        int column = 0;
        for (int i = 1; i < starts.size() && from < text.length(); i++) {
            int at = starts.get(i);
            boolean bar = at < text.length() && (text.charAt(at) == '|' || text.charAt(at) == '+');
            if (bar || i == starts.size() - 1) {
                put(column, text, from + 1, at, number);
                from = at;
                column = i;
            }
        }
    }

    /** Adds a line between rules. What stands past the last column belongs to it. */
    void addSimpleLine(String text, int number) {
        int second = starts.size() > 1 ? starts.get(1) : text.length();
        if (!text.substring(0, Math.min(second, text.length())).isBlank()) {
            endRow(false);
        }
        for (int i = 0; i < starts.size() && starts.get(i) < text.length(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            put(i, text, starts.get(i), to, number);
        }
    }

    private void put(int column, String text, int from, int to, int number) {
        if (cells.isEmpty()) {
            line = number;
        }
        while (cells.size() <= column) {
            cells.add(new StringBuilder());
        }
        int end = Math.min(to, text.length());
        String piece = from < end ? text.substring(from, end).strip() : "";
        if (!piece.isEmpty()) {
            cells.get(column).append(cells.get(column).length() > 0 ? " " : "").append(piece);
        }
    }

    /** Ends the row, which may have been the head. */
    void endRow(boolean head) {
        if (cells.stream().anyMatch(cell -> cell.length() > 0)) {
            List<TextLine> row = cells.stream()
                    .map(cell -> RstInline.MARKUP.line(cell.toString(), line))
                    .toList();
            rows.add(row);
        }
        cells.clear();
        if (head && rows.size() == 1 && header.isEmpty()) {
            header = rows.remove(0);
        }
    }

    void addTo(BlockBuilder blocks, int begin) {
        endRow(false);
        blocks.table(header, rows, begin);
    }
}
