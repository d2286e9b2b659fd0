package dev.hindcast.ingest.document.wiki;

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

/** Goes through the markup of DokuWiki line by line. Used once; not thread-safe. */
final class DokuWikiBlocks {
    private static final Pattern DROPPED = Pattern.compile(
            "</?(?i:wrap|note|nowiki|sup|sub|box|div|span)\\b[^<>]{0,200}>|\\{\\{[^{}]{0,500}\\}\\}|\\(\\([^()]{0,500}\\)\\)|~~[A-Z]{2,20}(?::[^~]{0,100})?~~|%%");

    private static final InlineMarkup INLINE = new InlineMarkup(
            DROPPED,
            List.of(LinkForm.of("\\[\\[(?<target>[^\\[\\]|]{1,500})(?:\\|(?<text>[^\\[\\]]{1,500}))?\\]\\]")),
            List.of(
                    InlineMark.anywhere("**", Meaning.EMPHASIS),
                    InlineMark.anywhere("__", Meaning.EMPHASIS),
                    InlineMark.anywhere("''", Meaning.CODE),
                    // Those of an address stand inside a word.
                    InlineMark.atWords("//", Meaning.EMPHASIS),
                    new InlineMark("<del>", "</del>", Meaning.DROPPED, false)));

    private static final Pattern HEADING = Pattern.compile("^\\s?(={2,6})\\s?([^=].{0,500}?)\\s?={2,6}$");
    private static final Pattern ITEM = Pattern.compile("^( {2,100}|\\t{1,50})[*-]\\s?(\\S.*)$");
    private static final Pattern BREAK = Pattern.compile("\\\\\\\\(?:\\s|$)");
    private static final Pattern BLOCK = Pattern.compile("^\\s*<(code|file|html|php)\\b[^>]{0,200}>");
    private static final Pattern BAR = Pattern.compile("[|^]");
    /** One sign fewer is one level deeper. */
    private static final int SIGNS_AND_LEVEL = 7;

    private static final int BLANKS_OF_LEVEL = 2;

    private final LineCursor cursor;
    private final BlockBuilder blocks;

    DokuWikiBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(text, limits);
        this.blocks = new BlockBuilder(limits);
    }

    Parsed read(String source, String format) {
        while (cursor.hasNext()) {
            int line = cursor.line();
            String text = cursor.peek();
            Matcher block = BLOCK.matcher(text);
            if (block.find()) {
                addVerbatim(block.group(1), block.end(), line);
            } else if (isRow(text)) {
                addTable(line);
            } else {
                addLine(cursor.next(), line);
            }
        }
        return blocks.finish(source, format, List.of());
    }

    private void addLine(String text, int line) {
        Matcher heading = HEADING.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (text.isBlank() || text.startsWith("----")) {
            blocks.end();
        } else if (heading.matches()) {
            blocks.heading(SIGNS_AND_LEVEL - heading.group(1).length(), INLINE.line(heading.group(2), line));
        } else if (item.matches()) {
            CheckBox box = CheckBox.of(item.group(2));
            int depth = LineCursor.indent(item.group(1)) / BLANKS_OF_LEVEL - 1;
            String[] lines = BREAK.split(box.rest(), -1);
            blocks.item(depth, box.mark(), INLINE.line(lines[0], line));
            for (int i = 1; i < lines.length; i++) {
                blocks.text(INLINE.line(lines[i], line));
            }
        } else {
            for (String piece : BREAK.split(text, -1)) {
                blocks.text(INLINE.line(piece, line));
            }
        }
    }

    private static boolean isRow(String text) {
        return text.length() > 1
                && (text.charAt(0) == '|' || text.charAt(0) == '^')
                && (text.endsWith("|") || text.endsWith("^"));
    }

    /** {@code ^ head ^ head ^} above {@code | cell | cell |}; a row that mixes both is a label with its value. */
    private void addTable(int line) {
        List<TextLine> header = List.of();
        List<List<TextLine>> rows = new ArrayList<>();
        while (isRow(cursor.peek())) {
            int at = cursor.line();
            String row = cursor.next();
            boolean heads = row.indexOf('|') < 0 && header.isEmpty() && rows.isEmpty();
            List<TextLine> cells = cells(row, at);
            if (heads) {
                header = cells;
            } else {
                rows.add(cells);
            }
        }
        blocks.table(header, rows, line);
    }

    /** The bar inside a link does not end a cell. */
    private static List<TextLine> cells(String row, int line) {
        List<TextLine> cells = new ArrayList<>();
        Matcher bars = BAR.matcher(row);
        int begin = 1;
        while (bars.find(Math.min(begin, row.length()))) {
            int end = bars.start();
            int link = row.lastIndexOf("[[", end);
            while (link >= begin && row.indexOf("]]", link) > end && bars.find()) {
                end = bars.start();
                link = row.lastIndexOf("[[", end);
            }
            cells.add(INLINE.line(BREAK.matcher(row.substring(begin, end)).replaceAll(" "), line));
            begin = end + 1;
        }
        return cells;
    }

    private void addVerbatim(String name, int begin, int line) {
        String end = "</" + name + ">";
        List<String> inside = new ArrayList<>();
        String text = cursor.next().substring(begin);
        while (!text.contains(end) && cursor.hasNext()) {
            inside.add(text);
            text = cursor.next();
        }
        inside.add(text.contains(end) ? text.substring(0, text.indexOf(end)) : text);
        blocks.verbatim(Kind.CODE, inside, line);
    }
}
