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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the markup of MediaWiki line by line. Used once; not thread-safe. */
final class MediaWikiBlocks {
    private static final Pattern DROPPED = Pattern.compile(
            "<!--.*?(?:-->|$)|\\{\\{(?i:sev|severity|prio|priority)\\|(?=[\\w .-]{1,20}\\}\\})|(?<=\\|[\\w .-]{1,20})\\}\\}|\\{\\{[^{}]{0,1000}\\}\\}|</?(?:nowiki|ref|small|span|div)\\b[^<>]{0,200}>");

    private static final InlineMarkup INLINE = new InlineMarkup(
            DROPPED,
            List.of(
                    LinkForm.of("\\[\\[(?<target>[^\\[\\]|]{1,500})(?:\\|(?<text>[^\\[\\]]{1,500}))?\\]\\]"),
                    LinkForm.of(
                            "\\[(?<target>(?:https?:)?//[^\\s\\[\\]]{1,2000})(?:\\s(?<text>[^\\[\\]]{1,500}))?\\]")),
            List.of(
                    InlineMark.anywhere("'''", Meaning.EMPHASIS),
                    InlineMark.anywhere("''", Meaning.EMPHASIS),
                    new InlineMark("<s>", "</s>", Meaning.DROPPED, false),
                    new InlineMark("<del>", "</del>", Meaning.DROPPED, false),
                    new InlineMark("<code>", "</code>", Meaning.CODE, false)));

    static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern HEADING = Pattern.compile("^(={1,6})(.{1,500}?)=*$");
    private static final Pattern ITEM = Pattern.compile("^([*#:;]{1,100})\\s*(.*)$");
    /** A line of a template that is written over several: <code>{{Incident</code>, {@code |start = 2031-05-14 04:10}. */
    private static final Pattern PARAMETER =
            Pattern.compile("^\\s*\\|\\s?([\\p{L}][\\p{L}\\d _-]{0,40}?)\\s?=\\s?(\\S.*)$");

    /** <code>{{done}}</code>, <code>{{todo}}</code> */
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\s*\\{\\{\\s*(?:(done|fixed|resolved|completed|tick|check ?mark)|(?:to-? ?do|not done|doing|in progress|pending|open|wip|cross))\\s*(?:\\|[^{}]{0,80})?\\}\\}");

    private static final Pattern TEMPLATE = Pattern.compile("^(?:\\{\\{[^{}|]{1,60}|\\}\\})$");
    private static final Pattern BLOCK =
            Pattern.compile("^\\s*<(pre|syntaxhighlight|source|blockquote)\\b[^>]{0,200}>");

    private final LineCursor cursor;
    private final BlockBuilder blocks;

    MediaWikiBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(text, limits);
        this.blocks = new BlockBuilder(limits);
    }

    Parsed read(String source, String format) {
        while (cursor.hasNext()) {
            int line = cursor.line();
            String text = cursor.next();
            Matcher block = BLOCK.matcher(text);
            if (block.find()) {
                addVerbatim(block.group(1), text.substring(block.end()), line);
            } else if (text.startsWith("{|")) {
                new MediaWikiTable(cursor, INLINE).addTo(blocks, line);
            } else if (text.startsWith("<!--") && !text.contains("-->")) {
                skipComment();
            } else {
                addLine(text, line);
            }
        }
        return blocks.finish(source, format, List.of());
    }

    private void skipComment() {
        while (cursor.hasNext() && !cursor.next().contains("-->")) {
            // What is commented out no longer holds.
        }
    }

    private void addLine(String text, int line) {
        Matcher heading = HEADING.matcher(text.strip());
        Matcher item = ITEM.matcher(text);
        Matcher parameter = PARAMETER.matcher(text);
        if (text.isBlank() || text.startsWith("----") || TEMPLATE.matcher(text).matches()) {
            blocks.end();
        } else if (text.startsWith("=") && heading.matches()) {
            blocks.heading(heading.group(1).length(), INLINE.line(heading.group(2), line));
        } else if (parameter.matches()) {
            blocks.text(INLINE.line(parameter.group(1) + ": " + parameter.group(2), line));
        } else if (item.matches()) {
            CheckBox box = state(item.group(2));
            String[] lines = BREAK.split(box.rest(), -1);
            // An indented paragraph is written like an item.
            blocks.item(item.group(1).length() - 1, box.mark(), labelled(item.group(1), lines[0], line));
            for (int i = 1; i < lines.length; i++) {
                blocks.text(INLINE.line(lines[i], line));
            }
        } else {
            for (String piece : BREAK.split(text, -1)) {
                blocks.text(INLINE.line(piece, line));
            }
        }
    }

    /** Templates show a tick or a cross before a task as boxes do. */
    private static CheckBox state(String item) {
        Matcher state = STATE.matcher(item);
        return state.lookingAt()
                ? new CheckBox(
                        state.group(1) != null ? Block.Mark.DONE : Block.Mark.OPEN,
                        item.substring(state.end()).strip())
                : CheckBox.of(item);
    }

    /** The term of a definition is shown in bold. */
    private static TextLine labelled(String signs, String text, int line) {
        TextLine plain = INLINE.line(text, line);
        int colon = plain.text().indexOf(": ");
        if (!signs.endsWith(";")) {
            return plain;
        }
        String term = (colon < 0 ? plain.text() : plain.text().substring(0, colon)).strip();
        String rest = colon < 0 ? "" : plain.text().substring(colon);
        return new TextLine(term + rest, term, line, plain.links());
    }

    private void addVerbatim(String name, String first, int line) {
        String end = "</" + name;
        List<String> inside = new ArrayList<>();
        String text = first;
        while (!text.contains(end) && cursor.hasNext()) {
            inside.add(text);
            text = cursor.next();
        }
        inside.add(text.contains(end) ? text.substring(0, text.indexOf(end)) : text);
        blocks.verbatim(name.equals("blockquote") ? Kind.QUOTE : Kind.CODE, inside, line);
    }
}
