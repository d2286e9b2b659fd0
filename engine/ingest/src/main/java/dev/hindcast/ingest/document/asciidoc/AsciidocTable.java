package dev.hindcast.ingest.document.asciidoc;

import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one table from the line after {@code |===}. Used once; not thread-safe. */
final class AsciidocTable {
    /** A bar with what may be written before it about the cell's span and style. */
    private static final Pattern BAR = Pattern.compile(
            "(?:(?<![^\\s|])(?:\\d{1,3}(?:\\.\\d{1,3})?[+*]|\\.\\d{1,3}\\+)?[<^>]?(?:\\.[<^>])?[adehlmsv]?)?(?<!\\\\)\\|");

    private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*\"?([^\"\\]]{1,300})\"?");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,3})\\*");

    /** A cell that goes on over more characters than this is cut. */
    private static final int LONGEST_CELL = 2000;

    private final LineCursor cursor;
    private final String options;
    private final int mostCells;
    private final List<TextLine> cells = new ArrayList<>();
    /** How many cells each line with cells began with. */
    private final List<Integer> perLine = new ArrayList<>();

    AsciidocTable(LineCursor cursor, String options, ParseLimits limits) {
        this.cursor = cursor;
        this.options = options;
        this.mostCells = limits.tableCells() + 1;
    }

    /** An unclosed table ends with the next section. */
    void addTo(BlockBuilder blocks, int begin) {
        boolean blankAbove = cursor.peek().isEmpty();
        boolean implicitHeader = !blankAbove && cursor.peek(1).isEmpty();
        while (cursor.hasNext() && !cursor.peek().matches("==+ \\S.*")) {
            int line = cursor.line();
            String text = cursor.next();
            if (text.equals("|===") || text.equals("!===") || text.equals(",===")) {
                break;
            }
            if (cells.size() < mostCells && !text.startsWith("//")) {
                addLine(text, line);
            }
        }
        List<List<TextLine>> rows = rows();
        boolean header = !rows.isEmpty() && (implicitHeader && perLine.get(0) > 1 || options.contains("header"));
        blocks.table(header ? rows.get(0) : List.of(), header ? rows.subList(1, rows.size()) : rows, begin);
    }

    private void addLine(String text, int line) {
        Matcher bar = BAR.matcher(text);
        int at = 0;
        int begun = 0;
        boolean inside = false;
        while (bar.find()) {
            endCell(text.substring(at, bar.start()), inside, line);
            inside = true;
            at = bar.end();
            begun++;
        }
        endCell(text.substring(at), inside, line);
        if (begun > 0) {
            perLine.add(begun);
        }
    }

    /** Text before the first bar of a line goes on with the cell above. */
    private void endCell(String raw, boolean inside, int line) {
        TextLine cell = AsciidocInline.line(raw.replace("\\|", "|"), line);
        if (inside) {
            cells.add(cell);
        } else if (!cell.text().isEmpty() && goesOn()) {
            TextLine above = cells.remove(cells.size() - 1);
            String text = (above.text() + " " + cell.text()).strip();
            List<String> links = new ArrayList<>(above.links());
            links.addAll(cell.links());
            cells.add(new TextLine(text, above.lead(), above.text().isEmpty() ? line : above.line(), links));
        }
    }

    private boolean goesOn() {
        return !cells.isEmpty() && cells.get(cells.size() - 1).text().length() < LONGEST_CELL;
    }

    private List<List<TextLine>> rows() {
        int columns = columns();
        List<List<TextLine>> rows = new ArrayList<>();
        if (columns > 0 && cells.size() % columns == 0) {
            for (int i = 0; i < cells.size(); i += columns) {
                rows.add(cells.subList(i, i + columns));
            }
            return rows;
        }
        // A cell is missing somewhere: each line is taken for a row.
        int at = 0;
        for (int count : perLine) {
            rows.add(cells.subList(at, at + count));
            at += count;
        }
        return rows;
    }

    private int columns() {
        Matcher stated = COLUMNS.matcher(options);
        if (!stated.find()) {
            return perLine.isEmpty() ? 0 : perLine.get(0);
        }
        int columns = 0;
        for (String part : stated.group(1).split("[,;]", -1)) {
            Matcher times = TIMES.matcher(part);
            columns += times.find() ? Integer.parseInt(times.group(1)) : 1;
        }
        return columns;
    }
}
