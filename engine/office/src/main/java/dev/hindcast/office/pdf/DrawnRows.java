package dev.hindcast.office.pdf;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table, known by cells that stand below each other.
 *
 * @param header its first row
 * @param rows the others
 * @param lines how many lines of the page they take
 */
record DrawnRows(List<TextLine> header, List<List<TextLine>> rows, int lines) {
    /** Cells of one column begin so close to each other, in points. */
    private static final float SAME = 3;

    /** Lines of one cell are this much closer than rows are, as a share. */
    private static final float WRAPPED = 0.85f;

    /** Returns the table that begins at a line, absent if none does. */
    static Optional<DrawnRows> at(List<PageLine> lines, int first) {
        List<Float> columns = starts(lines.get(first));
        if (columns.size() < 2) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < lines.size() && belongs(lines.get(end - 1), lines.get(end), columns)) {
            end++;
        }
        List<PageLine> own = lines.subList(first, end);
        long full = own.stream().filter(line -> line.groups().size() > 1).count();
        return full < 2 ? Optional.empty() : Optional.of(table(own, columns));
    }

    private static List<Float> starts(PageLine line) {
        return line.groups().stream().map(PageLine.Group::left).toList();
    }

    /** On the next page a table goes on if its columns stand at the same places. */
    private static boolean belongs(PageLine before, PageLine line, List<Float> columns) {
        List<Float> starts = starts(line);
        boolean aligned = starts.stream().allMatch(start -> column(start, columns) >= 0);
        boolean near = before.page() == line.page() && line.top() - before.top() < 4 * line.size();
        return aligned && (starts.size() > 1 || near && column(starts.get(0), columns) > 0)
                || aligned && near && starts.size() == 1 && line.top() - before.top() < 1.3f * line.size();
    }

    private static int column(float start, List<Float> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - start) <= SAME) {
                return i;
            }
        }
        return -1;
    }

    private static DrawnRows table(List<PageLine> lines, List<Float> columns) {
        float rowGap = rowGap(lines);
        List<StringBuilder[]> rows = new ArrayList<>();
        List<PageLine> firsts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            float gap = i == 0 ? Float.MAX_VALUE : line.top() - lines.get(i - 1).top();
            boolean begins = column(line.left(), columns) == 0;
            boolean wrapped = i > 0 && (!begins || gap > 0 && gap < WRAPPED * rowGap);
            if (!wrapped) {
                rows.add(new StringBuilder[columns.size()]);
                firsts.add(line);
            }
            fill(rows.get(rows.size() - 1), line, columns);
        }
        List<List<TextLine>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(cells(rows.get(i), firsts.get(i)));
        }
        return new DrawnRows(cells.get(0), cells.subList(1, cells.size()), lines.size());
    }

    /** The distance of rows, where cells of several lines show it; else none. */
    private static float rowGap(List<PageLine> lines) {
        float largest = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean full = lines.get(i).groups().size() > 1;
            float gap = lines.get(i).top() - lines.get(i - 1).top();
            largest = full ? Math.max(largest, gap) : largest;
        }
        return largest > 1.45f * lines.get(0).size() ? largest : 0;
    }

    private static void fill(StringBuilder[] row, PageLine line, List<Float> columns) {
        for (PageLine.Group group : line.groups()) {
            int at = Math.max(0, column(group.left(), columns));
            if (row[at] == null) {
                row[at] = new StringBuilder(group.text());
            } else {
                row[at].append(' ').append(group.text());
            }
        }
    }

    private static List<TextLine> cells(StringBuilder[] row, PageLine first) {
        List<TextLine> cells = new ArrayList<>();
        for (StringBuilder cell : row) {
            List<String> links = cells.isEmpty() ? first.links() : List.of();
            cells.add(new TextLine(cell == null ? "" : cell.toString(), "", first.line(), links));
        }
        return cells;
    }
}
