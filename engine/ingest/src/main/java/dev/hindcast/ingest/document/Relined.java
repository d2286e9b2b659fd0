package dev.hindcast.ingest.document;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Blocks of a text that stands inside another, with the lines they have in the file.
 *
 * @param lineOf line in the text to line in the file
 * @param below by how many levels its headings lie below those of the other text
 */
public record Relined(IntUnaryOperator lineOf, int below) {
    private static final int LOWEST = 6;

    /** Returns the block at its place in the file. */
    public Block of(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(Math.min(LOWEST, heading.level() + below), of(heading.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(of(paragraph.lines()));
        }
        if (block instanceof Block.ListItem item) {
            return new Block.ListItem(item.depth(), item.mark(), of(item.lines()));
        }
        if (block instanceof Block.Table table) {
            List<List<TextLine>> rows = table.rows().stream().map(this::of).toList();
            return new Block.Table(of(table.header()), rows, lineOf.applyAsInt(table.line()));
        }
        Block.Verbatim verbatim = (Block.Verbatim) block;
        return new Block.Verbatim(verbatim.kind(), verbatim.text(), lineOf.applyAsInt(verbatim.line()));
    }

    private List<TextLine> of(List<TextLine> lines) {
        return lines.stream().map(this::of).toList();
    }

    private TextLine of(TextLine line) {
        return new TextLine(line.text(), line.lead(), lineOf.applyAsInt(line.line()), line.links());
    }
}
