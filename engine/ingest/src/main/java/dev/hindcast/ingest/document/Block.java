package dev.hindcast.ingest.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a document, in reading order. */
public sealed interface Block {
    /** Returns the 1-based line where it begins. */
    int line();

    /**
     * A heading.
     *
     * @param level 1 is the highest; 6 the lowest that markup has
     * @param text the heading
     */
    record Heading(int level, TextLine text) implements Block {
        /** The level of a line that only its shape tells to be a heading; where it stands among the others is not known. */
        public static final int BY_SHAPE = 7;
        /** The level of a label that has a line for itself. */
        public static final int LABEL = 8;
        /** The level of a line that is nothing but a point in time, above what happened then. */
        public static final int MOMENT = 9;

        @Override
        public int line() {
            return text.line();
        }
    }

    /**
     * A paragraph.
     *
     * @param lines at least one
     */
    record Paragraph(List<TextLine> lines) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        @Override
        public int line() {
            return lines.get(0).line();
        }

        /** Returns its lines as one. */
        public String text() {
            return join(lines);
        }
    }

    /**
     * An item of a list; the items nested in it follow with a greater depth.
     *
     * @param depth 0 for an item of an outermost list
     * @param mark its check box
     * @param lines its own text, at least one
     */
    record ListItem(int depth, Mark mark, List<TextLine> lines) implements Block {
        public ListItem {
            lines = List.copyOf(lines);
        }

        @Override
        public int line() {
            return lines.get(0).line();
        }

        /** Returns its lines as one. */
        public String text() {
            return join(lines);
        }
    }

    /** The check box of a list item. */
    enum Mark {
        NONE,
        OPEN,
        DONE
    }

    /**
     * A table.
     *
     * @param header the cells of its heading row; empty if it has none
     * @param rows the others; they may be shorter or longer than the header
     * @param line where it begins
     */
    record Table(List<TextLine> header, List<List<TextLine>> rows, int line) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Text that is shown but does not tell the story in the authors' own voice: code, logs, quotations, folded details. Times in
     * it are never milestones.
     *
     * @param kind which of these
     * @param text as written
     * @param line where the text begins, behind the sign that opens it
     */
    record Verbatim(Kind kind, String text, int line) implements Block {
        /** What sort of verbatim text. */
        public enum Kind {
            CODE,
            /** Text that is merely indented: code, or a table of times typed with blanks. */
            INDENTED,
            QUOTE,
            FOLDED
        }
    }

    /** Returns how many characters its text has. */
    default long chars() {
        if (this instanceof Table table) {
            return chars(table.header())
                    + table.rows().stream().mapToLong(Block::chars).sum();
        }
        return this instanceof Verbatim verbatim ? verbatim.text().length() : chars(told(this));
    }

    private static long chars(List<TextLine> lines) {
        return lines.stream().mapToLong(line -> line.text().length()).sum();
    }

    /** Returns the lines of a paragraph or a list item; none for other blocks. */
    static List<TextLine> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.lines();
        }
        return block instanceof ListItem item ? item.lines() : List.of();
    }

    /** Returns the same, and the line of a heading. */
    static List<TextLine> told(Block block) {
        return block instanceof Heading heading ? List.of(heading.text()) : lines(block);
    }

    /** Returns whether it has a figure in any line or cell; what is verbatim has neither. */
    default boolean hasFigure() {
        if (this instanceof Table table) {
            return haveFigure(table.header()) || table.rows().stream().anyMatch(Block::haveFigure);
        }
        return this instanceof Heading heading ? heading.text().hasFigure() : haveFigure(lines(this));
    }

    /** Returns whether any of the lines has a figure. */
    static boolean haveFigure(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (line.hasFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lines as one. */
    static String join(List<TextLine> lines) {
        if (lines.size() < 2) {
            return lines.isEmpty() ? "" : lines.get(0).text();
        }
        return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    }
}
