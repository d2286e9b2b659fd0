package dev.hindcast.ingest.document.wiki;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import dev.hindcast.ingest.document.markup.InlineMark;
import dev.hindcast.ingest.document.markup.InlineMark.Meaning;
import dev.hindcast.ingest.document.markup.InlineMarkup;
import dev.hindcast.ingest.document.markup.LineCursor;
import dev.hindcast.ingest.document.markup.LinkForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through wiki markup line by line. Used once; not thread-safe. */
final class JiraWikiBlocks {
    /** Colours, anchors, pictures and people's handles say nothing about the incident. */
    private static final Pattern DROPPED = Pattern.compile(
            "\\{(?:color|anchor|toc|center|section|column|status|style)(?::[^}\\n]{0,200})?\\}|![^!\\s|]{1,300}(?:\\|[^!\\n]{0,100})?!"
                    + "|\\[~[^\\]\\n]{1,100}\\]");

    private static final InlineMarkup INLINE = new InlineMarkup(
            DROPPED,
            List.of(
                    LinkForm.of(
                            "\\[(?<text>[^\\[\\]|]{1,500})\\|(?<target>[^\\[\\]|\\s]{1,2000})(?:\\|[^\\[\\]]{0,100})?\\]"),
                    LinkForm.of("\\[(?<text>(?<target>[a-z]{2,10}:[^\\[\\]\\s]{1,2000}))\\]")),
            List.of(
                    new InlineMark("{{", "}}", Meaning.CODE, false),
                    InlineMark.atWords("*", Meaning.EMPHASIS),
                    InlineMark.atWords("_", Meaning.EMPHASIS),
                    InlineMark.atWords("+", Meaning.EMPHASIS),
                    InlineMark.atWords("??", Meaning.EMPHASIS),
                    InlineMark.atWords("-", Meaning.DROPPED)));

    /** Two backslashes force the end of a line. */
    static final Pattern BREAK = Pattern.compile("\\\\\\\\(?![\\w\\\\])");

    private static final Pattern HEADING = Pattern.compile("^h([1-6])\\.\\s+(.*)$");
    private static final Pattern ITEM = Pattern.compile("^([*#-]{1,100})\\s+(.*)$");
    private static final Pattern QUOTE = Pattern.compile("^bq\\.\\s*(.*)$");
    private static final Pattern MACRO = Pattern.compile("\\{([a-z]{3,9})(?::([^}]{0,300}))?\\}");
    private static final Pattern PANEL_TITLE = Pattern.compile("(?:^|\\|)title=([^|}]{1,200})");
    private static final Map<String, Kind> VERBATIM =
            Map.of("noformat", Kind.CODE, "code", Kind.CODE, "quote", Kind.QUOTE, "expand", Kind.FOLDED);
    private static final List<String> FRAMES = List.of("panel", "info", "note", "warning", "tip", "excerpt");

    private final LineCursor cursor;
    private final BlockBuilder blocks;

    JiraWikiBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(text, limits);
        this.blocks = new BlockBuilder(limits);
    }

    Parsed read(String source, String format) {
        while (cursor.hasNext()) {
            int line = cursor.line();
            String text = cursor.peek().strip();
            if (text.startsWith("|")) {
                new JiraWikiTable(cursor, INLINE).addTo(blocks);
            } else {
                cursor.next();
                addLine(text, line);
            }
        }
        return blocks.finish(source, format, List.of());
    }

    private void addLine(String text, int line) {
        Matcher heading = HEADING.matcher(text);
        Matcher item = ITEM.matcher(text);
        Matcher quote = QUOTE.matcher(text);
        if (text.isEmpty() || text.matches("-{4,5}")) {
            blocks.end();
        } else if (heading.matches()) {
            blocks.heading(heading.group(1).charAt(0) - '0', INLINE.line(heading.group(2), line));
        } else if (quote.matches()) {
            blocks.verbatim(
                    Kind.QUOTE, List.of(INLINE.line(quote.group(1), line).text()), line);
        } else if (item.matches()) {
            addItem(item.group(1).length() - 1, item.group(2), line);
        } else {
            addText(text, line);
        }
    }

    private void addItem(int depth, String text, int line) {
        CheckBox box = CheckBox.of(text);
        boolean done = box.mark() == Block.Mark.NONE && text.startsWith("(/)");
        boolean open = box.mark() == Block.Mark.NONE && text.startsWith("(x)");
        Block.Mark mark = done ? Block.Mark.DONE : open ? Block.Mark.OPEN : box.mark();
        blocks.item(depth, mark, INLINE.line(done || open ? text.substring(3) : box.rest(), line));
    }

    private void addText(String text, int line) {
        Matcher macro = MACRO.matcher(text);
        if (!macro.lookingAt()) {
            for (String piece : BREAK.split(text, -1)) {
                blocks.text(INLINE.line(piece, line));
            }
            return;
        }
        String name = macro.group(1);
        String rest = text.substring(macro.end());
        if (VERBATIM.containsKey(name)) {
            addVerbatim(VERBATIM.get(name), "{" + name + "}", rest, line);
        } else if (FRAMES.contains(name)) {
            blocks.end();
            panelTitle(macro.group(2)).ifPresent(title -> blocks.heading(6, TextLine.plain(title, line)));
            addFramed(rest, "{" + name + "}", line);
        } else {
            blocks.text(INLINE.line(text, line));
        }
    }

    private static Optional<String> panelTitle(String parameters) {
        Matcher title = PANEL_TITLE.matcher(parameters == null ? "" : parameters);
        return title.find() ? Optional.of(title.group(1).strip()) : Optional.empty();
    }

    private void addFramed(String rest, String end, int line) {
        String inside = rest.endsWith(end) ? rest.substring(0, rest.length() - end.length()) : rest;
        if (!inside.isBlank() && !MACRO.matcher(inside).lookingAt()) {
            addLine(inside.strip(), line);
        }
    }

    /** Without an end the rest of the text is inside. */
    private void addVerbatim(Kind kind, String end, String rest, int line) {
        List<String> inside = new ArrayList<>();
        String text = rest;
        while (!text.contains(end) && cursor.hasNext()) {
            inside.add(text);
            text = cursor.next();
        }
        int at = text.indexOf(end);
        inside.add(at < 0 ? text : text.substring(0, at));
        blocks.verbatim(kind, inside, line);
        String after = at < 0 ? "" : text.substring(at + end.length()).strip();
        if (!after.isEmpty()) {
            blocks.text(INLINE.line(after, line));
        }
    }
}
