package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import dev.hindcast.ingest.document.markup.ItemDepth;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through reStructuredText line by line. Used once; not thread-safe. */
final class RstBlocks {
    private static final Pattern FIELD = Pattern.compile("^\\s*:([^:\\s`][^:`]{0,60}):(?:\\s+(.*))?$");
    private static final Pattern ITEM =
            Pattern.compile("^\\s*([-*+•]|(?:\\d{1,4}|[A-Za-z#])[.)]|\\((?:\\d{1,4}|[a-z#])\\))\\s+(\\S.*)$");
    private static final Pattern LINE_BLOCK = Pattern.compile("^\\s*\\|\\s+(\\S.*)$");

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    private final ItemDepth depth = new ItemDepth();
    private final RstTitles titles = new RstTitles();
    private final RstDirectives directives;
    private final RstTables tables;
    /** The label that a field or a definition gives to the text that follows. */
    private String label = "";
    /** Whether an indented block that follows is code. */
    private boolean literal;

    RstBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(text, limits);
        this.blocks = new BlockBuilder(limits);
        this.directives = new RstDirectives(cursor, blocks);
        this.tables = new RstTables(cursor, blocks);
    }

    Parsed read(String source, String format) {
        while (cursor.hasNext()) {
            addNext();
        }
        return blocks.finish(source, format, List.of());
    }

    private void addNext() {
        String text = cursor.peek();
        int indent = LineCursor.indent(text);
        if (text.isEmpty()) {
            cursor.next();
            blocks.end();
        } else if (literal && indent > 0) {
            RstIndented code = RstIndented.read(cursor, indent - 1);
            blocks.verbatim(Kind.CODE, code.lines(), code.line());
            literal = false;
        } else if (!directives.add() && !tables.add() && !addTitle()) {
            literal = false;
            int line = cursor.line();
            cursor.next();
            addLine(text, indent, line);
        }
    }

    private boolean addTitle() {
        Optional<RstTitles.Title> title = blocks.isOpen() ? Optional.empty() : titles.at(cursor);
        title.ifPresent(found -> {
            blocks.heading(found.level(), RstInline.MARKUP.line(found.text(), found.line()));
            depth.end();
            for (int i = 0; i < found.lines(); i++) {
                cursor.next();
            }
        });
        return title.isPresent();
    }

    private void addLine(String text, int indent, int line) {
        Matcher field = FIELD.matcher(text);
        Matcher item = ITEM.matcher(text);
        Matcher lineBlock = LINE_BLOCK.matcher(text);
        if (RstTitles.isRule(text)) {
            blocks.end();
        } else if (field.matches()) {
            blocks.end();
            label = RstInline.MARKUP.line(field.group(1), line).text();
            addText(field.group(2) == null ? "" : field.group(2), line);
        } else if (item.matches()) {
            CheckBox box = CheckBox.of(item.group(2));
            blocks.item(depth.ofIndent(indent), box.mark(), RstInline.MARKUP.line(withoutColons(box.rest()), line));
        } else if (lineBlock.matches()) {
            addText(lineBlock.group(1) + goingOn(indent), line);
        } else if (isTerm(text, indent)) {
            label = RstInline.MARKUP.line(text, line).text();
        } else if (standsApart(indent)) {
            addIndented(text, indent, line);
        } else {
            addWords(text, indent, line);
        }
    }

    /** Returns the further lines of one line of a block of lines: they are indented more than its bar. */
    private String goingOn(int bar) {
        StringBuilder more = new StringBuilder();
        String next = cursor.peek();
        while (LineCursor.indent(next) > bar && !LINE_BLOCK.matcher(next).matches()) {
            more.append(' ').append(cursor.next().strip());
            next = cursor.peek();
        }
        return more.toString();
    }

    /** Indented text stands apart, unless it goes on with an item, a label or a frame. */
    private boolean standsApart(int indent) {
        boolean framed = directives.frames(indent);
        return indent > 0 && !framed && !blocks.isOpen() && label.isEmpty() && !depth.holds(indent);
    }

    private void addWords(String text, int indent, int line) {
        if (!blocks.isOpen() && indent == 0) {
            depth.end();
        }
        addText(withoutColons(text.strip()), line);
    }

    private void addText(String text, int line) {
        TextLine words = RstInline.MARKUP.line(text, line);
        if (!label.isEmpty() && !words.text().isEmpty()) {
            words = new TextLine(label + ": " + words.text(), label, line, words.links());
            label = "";
        }
        blocks.text(words);
    }

    /** Two colons at the end announce code and stand for one. */
    private String withoutColons(String text) {
        if (!text.endsWith("::")) {
            return text;
        }
        literal = true;
        return text.equals("::") ? "" : text.substring(0, text.length() - 1);
    }

    /** A line of its own with an indented one right below is a term with its definition. */
    private boolean isTerm(String text, int indent) {
        String next = cursor.peek();
        return !blocks.isOpen()
                && indent == 0
                && !text.endsWith("::")
                && LineCursor.indent(next) > 0
                && !ITEM.matcher(next).matches();
    }

    private void addIndented(String first, int indent, int line) {
        RstIndented rest = RstIndented.read(cursor, Math.max(0, indent - 1));
        rest.lines().add(0, first.strip());
        blocks.verbatim(Kind.INDENTED, rest.lines(), line);
    }
}
