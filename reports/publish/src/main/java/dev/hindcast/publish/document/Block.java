package dev.hindcast.publish.document;

import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.model.evidence.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One piece of a section. */
public sealed interface Block {
    /**
     * A heading within a section.
     *
     * @param text what it says
     */
    record Heading(String text) implements Block {}

    /**
     * Paragraphs.
     *
     * @param paragraphs one or more
     */
    record Prose(List<String> paragraphs) implements Block {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns one paragraph. */
        public static Prose of(String paragraph) {
            return new Prose(List.of(paragraph));
        }
    }

    /**
     * Sentences that stand for themselves.
     *
     * @param items one a line
     */
    record Bullets(List<Sentence> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param lead what it is about, set strong; may be empty
     * @param text the sentence
     * @param tag its verdict, set small; may be empty
     * @param origin the field that holds the same sentence
     */
    record Sentence(String lead, String text, String tag, Origin origin) {
        /** Returns a sentence that no table holds. */
        public static Sentence of(String text) {
            return new Sentence("", text, "", Origin.NONE);
        }
    }

    /**
     * What documents say, in their words.
     *
     * @param items in order
     */
    record Quotes(List<Quote> items) implements Block {
        public Quotes {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param text as the document has it
     * @param title of the incident
     * @param location {@code source:line}
     */
    record Quote(String text, String title, String location) {}

    /**
     * A few figures set large.
     *
     * @param items in order
     */
    record KeyFigures(List<KeyFigure> items) implements Block {
        public KeyFigures {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param label what it is
     * @param value the figure, or a dash
     * @param note its n, its interval, or why it is missing
     * @param origin the field that holds the same figure with all its digits
     */
    record KeyFigure(String label, String value, String note, Origin origin) {}

    /**
     * A chart with its caption.
     *
     * @param chart what is drawn
     */
    record Figure(ChartSpec chart) implements Block {}

    /**
     * A table for people. The exact values are in the table file it names.
     *
     * @param id its anchor
     * @param title above it
     * @param note the definition printed under the title; may be empty
     * @param columns in order
     * @param rows one cell a column
     * @param file the table file with all digits, without ending; may be empty
     * @param total how many rows there are, those included that only the table file has
     */
    record TableBlock(
            String id,
            String title,
            String note,
            List<Column> columns,
            List<List<TableCell>> rows,
            String file,
            int total)
            implements Block {
        /** Makes a table that has all its rows. */
        public TableBlock(
                String id, String title, String note, List<Column> columns, List<List<TableCell>> rows, String file) {
            this(id, title, note, columns, rows, file, rows.size());
        }

        public TableBlock {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param name its heading
     * @param kind how its cells are set
     */
    record Column(String name, Kind kind) {
        /** How cells are set. */
        public enum Kind {
            /** To the left, wrapped. */
            WORDS,
            /** To the left on one line. */
            KEY,
            /** To the right, digits of one width. */
            NUMBER
        }

        /** Returns the name of the style class. */
        public String style() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One cell.
     *
     * @param text what is printed
     * @param hint the exact value or the reason for a dash; may be empty
     * @param detail a second line, small; may be empty
     * @param origin the field that holds the same value with all its digits
     * @param link where the second line leads, as an address relative to the page; null where it leads nowhere
     */
    record TableCell(String text, String hint, String detail, Origin origin, String link) {
        /** Makes a cell of one line. */
        public TableCell(String text, String hint) {
            this(text, hint, "", Origin.NONE, null);
        }

        /** Makes a cell of two lines. */
        public TableCell(String text, String hint, String detail) {
            this(text, hint, detail, Origin.NONE, null);
        }

        /** Returns the same cell with the field it comes from. */
        public TableCell from(Origin where) {
            return new TableCell(text, hint, detail, where, link);
        }

        /** Returns the same cell whose second line leads somewhere, or nowhere. */
        public TableCell to(Optional<String> address) {
            return new TableCell(text, hint, detail, origin, address.orElse(null));
        }

        /** Returns a cell without a hint. */
        public static TableCell of(String text) {
            return new TableCell(text, "");
        }

        /** Returns a whole number. */
        public static TableCell of(long number) {
            return of(Long.toString(number));
        }
    }

    /**
     * Findings grouped by what they are.
     *
     * @param groups most serious first
     */
    record FindingList(List<FindingGroup> groups) implements Block {
        public FindingList {
            groups = List.copyOf(groups);
        }
    }

    /**
     * All findings of one code.
     *
     * @param id its name in the table files
     * @param code its name in words
     * @param level how much it matters
     * @param count how many there are
     * @param meaning what it means
     * @param remedy what to do about it
     * @param places where, at most as many as a page can bear
     * @param more how many are only in the table file
     */
    record FindingGroup(
            String id,
            String code,
            Level level,
            long count,
            String meaning,
            String remedy,
            List<Place> places,
            long more) {
        public FindingGroup {
            places = List.copyOf(places);
        }

        /** Returns the level in lower case. */
        public String levelName() {
            return level.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place in a document and what is said of it.
     *
     * @param location {@code source:line}
     * @param message one sentence
     */
    record Place(String location, String message) {}

    /**
     * Terms and what they mean.
     *
     * @param entries in order
     */
    record Definitions(List<Definition> entries) implements Block {
        public Definitions {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One of them.
     *
     * @param term what is explained
     * @param text the explanation
     */
    record Definition(String term, String text) {}
}
