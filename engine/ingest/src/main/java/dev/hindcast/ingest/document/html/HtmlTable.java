package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * The rows of a table, each with its cells, those that reach down from the rows above included.
 *
 * @param table the element
 * @param rows those that have cells
 */
record HtmlTable(Element table, List<Row> rows) {
    /**
     * A row.
     *
     * @param line where it begins
     * @param cells its cells and those that reach down into it
     */
    record Row(int line, List<Element> cells) {
        boolean isHead() {
            return cells.stream().allMatch(HtmlTable::isHead);
        }

        /** A row may hold several labels, each with its value beside it. */
        private boolean isPairs() {
            boolean pairs = cells.size() > 2 && cells.size() % 2 == 0;
            for (int i = 0; pairs && i < cells.size(); i++) {
                pairs = cells.get(i).normalName().equals(i % 2 == 0 ? "th" : "td");
            }
            return pairs;
        }

        /** A cell that reaches down from above stands in this row all the same. */
        List<TextLine> text(Function<Element, TextLine> reader) {
            List<TextLine> text = new ArrayList<>();
            for (Element cell : cells) {
                TextLine words = reader.apply(cell);
                text.add(new TextLine(words.text(), words.lead(), Math.max(line, words.line()), words.links()));
            }
            return text;
        }
    }

    /** A row that claims more columns than this is not believed. */
    private static final int MOST_COLUMNS = 1000;

    /** A cell that is still to be repeated in the rows below. */
    private record Reaching(Element cell, int rows) {}

    static HtmlTable of(Element table, int mostCells) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, Reaching> reaching = new HashMap<>();
        int cells = 0;
        for (Element row : rowsOf(table)) {
            List<Element> complete = complete(row, reaching);
            cells += complete.size();
            if (!complete.isEmpty()) {
                rows.add(new Row(Lines.of(row), complete));
            }
            if (cells > mostCells) {
                break;
            }
        }
        return new HtmlTable(table, rows);
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Element> complete(Element row, Map<Integer, Reaching> reaching) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                fill(cells, reaching);
                int down = span(cell, "rowspan") - 1;
                if (down > 0) {
                    reaching.put(cells.size(), new Reaching(cell, down));
                }
                cells.add(cell);
                // The columns it spans are empty but for itself.
                for (int i = 1; i < span(cell, "colspan") && cells.size() < MOST_COLUMNS; i++) {
                    cells.add(new Element("td"));
                }
            }
        }
        fill(cells, reaching);
        return cells;
    }

    private static void fill(List<Element> cells, Map<Integer, Reaching> reaching) {
        for (Reaching above = reaching.remove(cells.size()); above != null; above = reaching.remove(cells.size())) {
            if (above.rows() > 1) {
                reaching.put(cells.size(), new Reaching(above.cell(), above.rows() - 1));
            }
            cells.add(above.cell());
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    /** A table of one column, or one that says so, only places what is inside. */
    boolean isLayout() {
        return rows.isEmpty()
                || table.attr("role").equals("presentation")
                || rows.stream().allMatch(row -> row.cells().size() == 1)
                        && rows.stream().noneMatch(Row::isHead);
    }

    void addTo(BlockBuilder blocks, Function<Element, TextLine> reader) {
        List<List<TextLine>> text = new ArrayList<>();
        // Below a row of heads the first cell of a row is its name, and any other may be marked as a head.
        boolean headed = rows.stream().anyMatch(row -> row.cells().size() > 2 && row.isHead());
        for (Row row : rows) {
            List<TextLine> cells = row.text(reader);
            int each = !headed && row.isPairs() ? 2 : cells.size();
            for (int i = 0; i < cells.size(); i += each) {
                text.add(cells.subList(i, i + each));
            }
        }
        boolean heads = text.size() > 1 && rows.get(0).isHead();
        blocks.table(heads ? text.get(0) : List.of(), heads ? text.subList(1, text.size()) : text, Lines.of(table));
    }

    private static boolean isHead(Element cell) {
        Element section = cell.parent() == null ? null : cell.parent().parent();
        return cell.normalName().equals("th")
                || section != null && section.normalName().equals("thead");
    }
}
