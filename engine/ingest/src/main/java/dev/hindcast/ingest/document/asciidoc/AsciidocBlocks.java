package dev.hindcast.ingest.document.asciidoc;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import dev.hindcast.ingest.document.markup.ItemDepth;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through AsciiDoc line by line. Used once; not thread-safe. */
final class AsciidocBlocks {
    private static final Pattern HEADING = Pattern.compile("^(?:={1,6}|#{1,6})\\s+(\\S.{0,1000})$");
    private static final Pattern ATTRIBUTE = Pattern.compile("^:([\\w-]{1,100}):(?:\\s+(.*))?$");
    private static final Pattern UNSET = Pattern.compile("^:(?:![\\w-]{1,100}|[\\w-]{1,100}!):\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(\\*{1,6}|-|\\.{1,6}|\\d{1,4}\\.)\\s+(\\S.*)$");
    private static final Pattern TERM = Pattern.compile("^\\s*(\\S.{0,150}?)(?:::{1,3}|;;)(?:\\s+(.*))?$");
    private static final Pattern OPTIONS = Pattern.compile("^\\[(?:[A-Za-z.%#,\"][^\\[\\]]{0,300})?\\]$");
    private static final Pattern FENCE =
            Pattern.compile("^(-{4,}|\\.{4,}|_{4,}|\\+{4,}|/{4,}|={4,}|\\*{4,}|```.{0,50}|--)$");
    private static final Pattern MACRO = Pattern.compile("^(?:[a-z]{2,20}::\\S{0,500}\\[.*\\]|<<<|''')$");
    private static final Pattern TITLE = Pattern.compile("^\\.([^\\s.].*)$");
    private static final Map<Character, Integer> UNDERLINES = Map.of('=', 1, '-', 2, '~', 3, '^', 4, '+', 5);

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    private final ParseLimits limits;
    private final ItemDepth depth = new ItemDepth();
    private final List<Field> attributes = new ArrayList<>();
    private final HardBreaks breaks;
    /** What stands in square brackets above the next block. */
    private String options = "";
    /** A term whose description has not come yet. */
    private String term = "";

    AsciidocBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(text, limits);
        this.blocks = new BlockBuilder(limits);
        this.limits = limits;
        this.breaks = new HardBreaks(cursor, AsciidocBlocks::isWords);
    }

    Parsed read(String source, String format) {
        while (cursor.hasNext()) {
            int line = cursor.line();
            addLine(cursor.next(), line);
        }
        return blocks.finish(source, format, attributes);
    }

    private void addLine(String text, int line) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        if (text.isEmpty() || text.equals("+")) {
            blocks.end();
        } else if (isUnderline(text)) {
            TextLine title = blocks.takeOnlyLine();
            heading(UNDERLINES.get(text.charAt(0)), title);
        } else if (text.equals("|===") || text.equals("!===") || text.equals(",===")) {
            new AsciidocTable(cursor, options, limits).addTo(blocks, line);
            options = "";
        } else if (FENCE.matcher(text).matches()) {
            addFenced(text, line);
        } else if (text.startsWith("//")
                || UNSET.matcher(text).matches()
                || MACRO.matcher(text).matches()) {
            options = "";
        } else if (attribute.matches()) {
            attributes.add(new Field(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2), line));
        } else if (OPTIONS.matcher(text).matches()) {
            blocks.end();
            options = text;
        } else {
            addWords(text, line);
        }
    }

    private void addWords(String text, int line) {
        Matcher heading = HEADING.matcher(text);
        Matcher item = ITEM.matcher(text);
        Matcher described = TERM.matcher(text);
        Matcher title = TITLE.matcher(text);
        if (heading.matches()) {
            heading(text.indexOf(' '), AsciidocInline.line(heading.group(1), line));
            skipAuthors(text);
        } else if (item.matches()) {
            CheckBox box = CheckBox.of(item.group(2));
            String sign = item.group(1).matches("\\d.*") ? "1." : item.group(1);
            blocks.item(depth.ofSign(sign), box.mark(), AsciidocInline.line(breaks.whole(box.rest()), line));
        } else if (described.matches()) {
            blocks.end();
            term = AsciidocInline.line(described.group(1), line).text();
            describe(described.group(2) == null ? "" : described.group(2), line);
        } else if (title.matches() && !blocks.isOpen()) {
            String words = AsciidocInline.line(title.group(1), line).text();
            blocks.text(new TextLine(words, words, line, List.of()));
            blocks.end();
        } else if (Character.isWhitespace(text.charAt(0)) && !blocks.isOpen() && term.isEmpty()) {
            addIndented(text, line);
        } else {
            addText(text, line);
        }
    }

    private static boolean isWords(String text) {
        return !ITEM.matcher(text).matches()
                && !HEADING.matcher(text).matches()
                && !OPTIONS.matcher(text).matches()
                && !FENCE.matcher(text).matches()
                && !TERM.matcher(text).matches()
                && !text.endsWith("===");
    }

    private void heading(int level, TextLine title) {
        depth.end();
        options = "";
        blocks.heading(level, title);
    }

    /** The lines right below the document's title name its authors and its revision. */
    private void skipAuthors(String title) {
        if (!title.startsWith("= ")) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            String next = cursor.peek();
            boolean revision = next.matches("v?\\d[\\w.]{0,20},.*");
            boolean author = i == 0
                    && next.matches("(?:\\p{Lu}[\\p{L}'.-]{0,40}\\s?){1,3}(?:<[^<>]{1,200}>)?(?:;.*)?")
                    && !next.endsWith(".");
            if (!revision && !author) {
                return;
            }
            cursor.next();
        }
    }

    private void describe(String text, int line) {
        if (!text.isBlank()) {
            TextLine description = AsciidocInline.line(text, line);
            blocks.text(new TextLine(term + ": " + description.text(), term, line, description.links()));
            term = "";
        }
    }

    private void addText(String text, int line) {
        if (!term.isEmpty()) {
            describe(text, line);
        } else {
            if (!blocks.isOpen()) {
                depth.end();
            }
            blocks.text(AsciidocInline.line(breaks.whole(text), line));
        }
    }

    private void addIndented(String first, int line) {
        List<String> inside = new ArrayList<>(List.of(first));
        while (cursor.hasNext() && !cursor.peek().isEmpty()) {
            inside.add(cursor.next());
        }
        blocks.verbatim(Kind.INDENTED, inside, line);
    }

    /** Older documents underline their titles. */
    private boolean isUnderline(String text) {
        char sign = text.charAt(0);
        String above = cursor.peek(-2);
        return UNDERLINES.containsKey(sign)
                && text.length() >= 3
                && Math.abs(text.length() - above.length()) <= 1
                && text.chars().allMatch(c -> c == sign)
                && cursor.peek(-3).isEmpty()
                && !ITEM.matcher(above).matches()
                && !above.isEmpty()
                && !Character.isWhitespace(above.charAt(0))
                && isOnlyLine();
    }

    private boolean isOnlyLine() {
        TextLine only = blocks.takeOnlyLine();
        blocks.text(only);
        return !only.text().isEmpty();
    }

    private void addFenced(String fence, int line) {
        boolean folds = options.contains("%collapsible");
        boolean quotes = fence.startsWith("__") || options.startsWith("[quote") || options.startsWith("[verse");
        boolean frame = fence.startsWith("==") || fence.startsWith("**") || fence.equals("--");
        boolean source = options.startsWith("[source") || options.startsWith("[listing");
        options = "";
        if (frame && !folds && !quotes && !source) {
            // The signs of an example or a sidebar only draw a frame.
            blocks.end();
            return;
        }
        List<String> inside = new ArrayList<>();
        String end = fence.startsWith("```") ? "```" : fence;
        int first = cursor.line();
        while (cursor.hasNext() && !cursor.peek().equals(end)) {
            inside.add(cursor.next());
        }
        cursor.next();
        if (!fence.startsWith("//")) {
            Block.Verbatim.Kind kind = folds ? Kind.FOLDED : quotes ? Kind.QUOTE : Kind.CODE;
            blocks.verbatim(kind, inside, first);
        }
    }
}
