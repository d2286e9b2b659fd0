package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what begins with two dots: directives, targets, comments. Not thread-safe. */
final class RstDirectives {
    private static final Pattern DIRECTIVE = Pattern.compile("^\\s*\\.\\. ([A-Za-z][\\w.+-]{0,50})::(?:\\s+(.*))?$");
    private static final Pattern COMMENT = Pattern.compile("^\\s*\\.\\.(?:\\s.*)?$");
    private static final Pattern OPTION = Pattern.compile("^\\s+:[\\w-]{1,50}:.*$");
    private static final Map<String, Kind> VERBATIM = Map.ofEntries(
            Map.entry("code", Kind.CODE),
            Map.entry("code-block", Kind.CODE),
            Map.entry("sourcecode", Kind.CODE),
            Map.entry("parsed-literal", Kind.CODE),
            Map.entry("highlights", Kind.QUOTE),
            Map.entry("pull-quote", Kind.QUOTE),
            Map.entry("epigraph", Kind.QUOTE),
            Map.entry("details", Kind.FOLDED),
            Map.entry("collapse", Kind.FOLDED),
            Map.entry("dropdown", Kind.FOLDED));
    /** Frames around ordinary text. */
    private static final Set<String> FRAMES = Set.of(
            "note",
            "warning",
            "important",
            "tip",
            "caution",
            "danger",
            "attention",
            "error",
            "hint",
            "admonition",
            "table",
            "topic",
            "sidebar",
            "rubric",
            "container",
            "class");

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    /** How far the frame is indented that the reader is in; past any line if there is none. */
    private int frame = Integer.MAX_VALUE;

    RstDirectives(LineCursor cursor, BlockBuilder blocks) {
        this.cursor = cursor;
        this.blocks = blocks;
    }

    /** Returns whether a line that is indented so far stands in a frame. */
    boolean frames(int indent) {
        if (indent <= frame) {
            frame = Integer.MAX_VALUE;
        }
        return indent > frame;
    }

    /** Adds what begins with the next line; returns whether that is anything of the kind. */
    boolean add() {
        String text = cursor.peek();
        Matcher directive = DIRECTIVE.matcher(text);
        if (directive.matches()) {
            int line = cursor.line();
            cursor.next();
            add(directive.group(1), directive.group(2) == null ? "" : directive.group(2), text, line);
            return true;
        }
        if (COMMENT.matcher(text).matches()) {
            blocks.end();
            skip();
            return true;
        }
        return false;
    }

    private void add(String name, String argument, String text, int line) {
        blocks.end();
        int indent = LineCursor.indent(text);
        if (name.equals("list-table")) {
            RstListTable.read(cursor, indent).addTo(blocks, line);
        } else if (VERBATIM.containsKey(name)) {
            skipOptions();
            RstIndented inside = RstIndented.read(cursor, indent);
            blocks.verbatim(VERBATIM.get(name), inside.lines(), inside.line());
        } else if (FRAMES.contains(name)) {
            skipOptions();
            if (!argument.isBlank()) {
                TextLine words = RstInline.MARKUP.line(argument, line);
                blocks.text(new TextLine(words.text(), words.text(), line, words.links()));
                blocks.end();
            }
            frame = indent;
        } else {
            // Pictures, contents, included files: nothing of the story.
            RstIndented.read(cursor, indent);
        }
    }

    private void skipOptions() {
        while (OPTION.matcher(cursor.peek()).matches()) {
            cursor.next();
        }
    }

    private void skip() {
        int indent = LineCursor.indent(cursor.next());
        if (!cursor.peek().isEmpty()) {
            RstIndented.read(cursor, indent);
        }
    }
}
