package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import java.util.List;
import java.util.regex.Pattern;

/** HTML that stands inside another format, such as a table in Markdown. */
public final class HtmlFragment {
    /** Tags that hold text; comments, anchors, pictures and the wrappers of a page's design alone tell nothing. */
    private static final Pattern HOLDS_TEXT = Pattern.compile(
            "(?i)<(?:p|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|div|section|article|span|b|strong|em|i|br|time)\\b");

    private HtmlFragment() {}

    /** Returns whether a reader of the page would see text in it. */
    public static boolean holdsText(String html) {
        return HOLDS_TEXT.matcher(html).find();
    }

    /**
     * Returns the blocks of the fragment; none where it exceeds the limits.
     *
     * @param linesBefore lines of the file before its first
     */
    public static List<Block> blocks(String html, int linesBefore, ParseLimits limits) {
        Parsed parsed = new HtmlReader().parse("", html, limits);
        return parsed instanceof Parsed.Understood understood
                ? understood.documents().stream()
                        .flatMap(document -> document.blocks().stream())
                        .map(block -> below(block, linesBefore))
                        .toList()
                : List.of();
    }

    private static Block below(Block block, int lines) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), below(heading.text(), lines));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(below(paragraph.lines(), lines));
        }
        if (block instanceof Block.ListItem item) {
            return new Block.ListItem(item.depth(), item.mark(), below(item.lines(), lines));
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    below(table.header(), lines),
                    table.rows().stream().map(row -> below(row, lines)).toList(),
                    table.line() + lines);
        }
        Block.Verbatim verbatim = (Block.Verbatim) block;
        return new Block.Verbatim(verbatim.kind(), verbatim.text(), verbatim.line() + lines);
    }

    private static List<TextLine> below(List<TextLine> told, int lines) {
        return told.stream().map(line -> below(line, lines)).toList();
    }

    private static TextLine below(TextLine line, int lines) {
        return new TextLine(line.text(), line.lead(), line.line() + lines, line.links());
    }
}
