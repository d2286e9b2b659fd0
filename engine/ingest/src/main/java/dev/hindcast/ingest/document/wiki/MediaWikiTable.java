package dev.hindcast.ingest.document.wiki;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one table from the line after <code>{|</code>. Used once; not thread-safe. */
final class MediaWikiTable {
    private static final Pattern BETWEEN_CELLS = Pattern.compile("\\|\\|");
    private static final Pattern BETWEEN_HEADS = Pattern.compile("!!|\\|\\|");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("^\\s*(?:[a-z-]{2,20}=\"[^\"|]{0,200}\"\\s*){1,10}\\|(?!\\|)");

    /** A cell that goes on over more characters than this is cut. */
    private static final int LONGEST_CELL = 2000;

    private final LineCursor cursor;
    private final InlineMarkup inline;
    private final List<List<TextLine>> rows = new ArrayList<>();
    private List<TextLine> row = new ArrayList<>();
    private List<TextLine> header = List.of();
    /** Whether every cell of the row so far heads a column. */
    private boolean heads = true;
    /** Of each cell of the row, whether it is marked as a head. */
    private List<Boolean> marks = new ArrayList<>();

    MediaWikiTable(LineCursor cursor, InlineMarkup inline) {
        this.cursor = cursor;
        this.inline = inline;
    }

    /** An unclosed table ends with the next heading. */
    void addTo(BlockBuilder blocks, int begin) {
        while (cursor.hasNext() && !cursor.peek().startsWith("==")) {
            int line = cursor.line();
            String text = MediaWikiBlocks.BREAK.matcher(cursor.next().strip()).replaceAll(" ");
            if (text.startsWith("|}")) {
                break;
            }
            addLine(text, line);
        }
        endRow();
        blocks.table(header, rows, begin);
    }

    private void addLine(String text, int line) {
        if (text.startsWith("|-")) {
            endRow();
        } else if (text.startsWith("!")) {
            addCells(BETWEEN_HEADS.split(text.substring(1), -1), line, true);
        } else if (text.startsWith("|") && !text.startsWith("|+")) {
            heads = false;
            addCells(BETWEEN_CELLS.split(text.substring(1), -1), line, false);
        } else if (!text.isEmpty() && !row.isEmpty() && !text.startsWith("|+")) {
            goOn(text, line);
        }
    }

    private void goOn(String text, int line) {
        TextLine last = row.get(row.size() - 1);
        if (last.text().length() < LONGEST_CELL) {
            TextLine more = inline.line(text.replaceFirst("^[*#:]+\\s*", ""), line);
            String words = (last.text() + " " + more.text()).strip();
            row.set(row.size() - 1, new TextLine(words, last.lead(), last.line(), last.links()));
        }
    }

    private void addCells(String[] cells, int line, boolean head) {
        for (String cell : cells) {
            marks.add(head);
            row.add(inline.line(ATTRIBUTES.matcher(cell).replaceFirst(""), line));
        }
    }

    /** A row may hold several labels, each with its value beside it. */
    private boolean isPairs() {
        boolean pairs = row.size() > 2 && row.size() % 2 == 0;
        for (int i = 0; pairs && i < row.size(); i++) {
            pairs = marks.get(i) == (i % 2 == 0);
        }
        return pairs;
    }

    private void endRow() {
        if (heads && !row.isEmpty() && header.isEmpty() && rows.isEmpty()) {
            header = row;
        } else if (isPairs()) {
            for (int i = 0; i < row.size(); i += 2) {
                rows.add(row.subList(i, i + 2));
            }
        } else if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
        marks = new ArrayList<>();
        heads = true;
    }
}
