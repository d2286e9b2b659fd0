package dev.hindcast.ingest.document.drawn;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Puts the rows of a drawn table together, each cell from the pieces that stand in its column. Not thread-safe. */
public final class DrawnTable {
    /** How far words may reach into the next column: a sign that is two wide takes one place less than it is drawn with. */
    private static final int SHIFT = 4;

    private final List<Integer> starts;
    private final BiFunction<String, Integer, TextLine> inline;
    private final List<List<TextLine>> rows = new ArrayList<>();
    private final List<StringBuilder> cells = new ArrayList<>();
    private List<TextLine> header = List.of();
    private int line;

    /**
     * Begins with the columns.
     *
     * @param starts where each begins; in a grid the last one is the right border
     * @param inline makes a line of the words of a cell and their line in the document
     */
    public DrawnTable(List<Integer> starts, BiFunction<String, Integer, TextLine> inline) {
        this.starts = List.copyOf(starts);
        this.inline = inline;
    }

    /** Adds a line of a grid. Where a bar is missing, the cell spans the columns. */
    public void addGridLine(String raw, int number) {
        String text = WideSigns.inPlace(raw, starts.get(starts.size() - 1));
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

    /** Adds a line between rules; without words in the first column it goes on with the row above. */
    public void addSimpleLine(String text, int number) {
        int second = starts.size() > 1 ? edge(text, starts.get(1)) : text.length();
        if (!text.substring(0, Math.min(second, text.length())).isBlank()) {
            endRow(false);
        }
        addColumns(text, number);
    }

    /** Adds a line between rules that is a row, whatever its first column holds. What stands past the last column belongs to it. */
    public void addColumns(String text, int number) {
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : edge(text, starts.get(i));
            int to = i + 1 < starts.size() ? edge(text, starts.get(i + 1)) : text.length();
            put(i, text, from, to, number);
        }
    }

    /** Returns where the column begins in this line: no word is cut in two. */
    private static int edge(String text, int start) {
        int at = Math.min(start, text.length());
        int farthest = Math.max(0, at - SHIFT);
        if (at < text.length() || text.length() > start) {
            for (int i = at; i > farthest; i--) {
                if (Character.isWhitespace(text.charAt(i - 1))) {
                    return i;
                }
            }
        }
        return at;
    }

    private void put(int column, String text, int from, int to, int number) {
        if (cells.isEmpty()) {
            line = number;
        }
        while (cells.size() <= column) {
            cells.add(new StringBuilder());
        }
        int end = Math.min(to, text.length());
        String piece = from < end ? WideSigns.without(text.substring(from, end)).strip() : "";
        if (!piece.isEmpty()) {
            cells.get(column).append(cells.get(column).length() > 0 ? " " : "").append(piece);
        }
    }

    /** Ends the row, which may have been the head. */
    public void endRow(boolean head) {
        if (cells.stream().anyMatch(cell -> cell.length() > 0)) {
            rows.add(cells.stream()
                    .map(cell -> inline.apply(cell.toString(), line))
                    .toList());
        }
        cells.clear();
        if (head && rows.size() == 1 && header.isEmpty()) {
            header = rows.remove(0);
        }
    }

    /** Adds the table to a document; one without cells is none. */
    public void addTo(BlockBuilder blocks, int begin) {
        endRow(false);
        blocks.table(header, rows, begin);
    }
}
