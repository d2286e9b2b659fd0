package dev.hindcast.ingest.document.markup;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.model.evidence.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts lines together to blocks as a reader comes across them. Not thread-safe. */
public final class BlockBuilder {
    private static final int NO_ITEM = -1;
    /** The name of a field, whose value a page may put into an element of its own. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L} /()]{1,40}");

    private static final String VALUE = ": ";

    private final ParseLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    /** The lines of the paragraph or item that is still open. */
    private final List<TextLine> open = new ArrayList<>();

    private int itemDepth = NO_ITEM;
    private Block.Mark itemMark = Block.Mark.NONE;
    private int cells;

    /** Begins an empty document. */
    public BlockBuilder(ParseLimits limits) {
        this.limits = limits;
    }

    /** Adds a heading; one without words is none. */
    public void heading(int level, TextLine text) {
        end();
        if (!text.text().isEmpty()) {
            blocks.add(new Block.Heading(level, text));
        }
    }

    /** Adds a line to the open paragraph or item, or opens a paragraph with it; a value is put behind the name of its field. */
    public void text(TextLine line) {
        if (!line.text().isEmpty()) {
            Optional<TextLine> name = line.text().startsWith(VALUE) ? takeName() : Optional.empty();
            open.add(name.map(label -> field(label, line)).orElse(line));
        }
    }

    /** The line just above if it is the name of a field. */
    private Optional<TextLine> takeName() {
        if (!open.isEmpty()) {
            return isName(open.get(open.size() - 1)) ? Optional.of(open.remove(open.size() - 1)) : Optional.empty();
        }
        boolean above = itemDepth == NO_ITEM
                && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Block.Paragraph paragraph
                && paragraph.lines().size() == 1
                && isName(paragraph.lines().get(0));
        return above ? Optional.of(Block.lines(blocks.remove(blocks.size() - 1)).get(0)) : Optional.empty();
    }

    private static boolean isName(TextLine line) {
        return NAME.matcher(line.text()).matches();
    }

    private static TextLine field(TextLine name, TextLine value) {
        List<String> links = new ArrayList<>(name.links());
        links.addAll(value.links());
        return new TextLine(name.text() + value.text(), name.lead(), name.line(), links);
    }

    /**
     * Opens an item.
     *
     * @param depth 0 for an outermost one
     * @param mark its check box
     * @param line its first line; without words, the lines that follow are the item's
     */
    public void item(int depth, Block.Mark mark, TextLine line) {
        end();
        itemDepth = Math.min(depth, limits.blockDepth());
        itemMark = mark;
        text(line);
    }

    /** Adds text that is not the authors' own voice; blank text is none. */
    public void verbatim(Block.Verbatim.Kind kind, List<String> lines, int line) {
        end();
        String text = String.join("\n", lines);
        if (!text.isBlank()) {
            blocks.add(new Block.Verbatim(kind, text, line));
        }
    }

    /** Adds a table; one without cells is none. */
    public void table(List<TextLine> header, List<List<TextLine>> rows, int line) {
        end();
        cells += header.size() + rows.stream().mapToInt(List::size).sum();
        if (!header.isEmpty() || !rows.isEmpty()) {
            blocks.add(new Block.Table(header, rows, line));
        }
    }

    /** Closes the open paragraph or item. */
    public void end() {
        if (!open.isEmpty()) {
            blocks.add(
                    itemDepth == NO_ITEM ? new Block.Paragraph(open) : new Block.ListItem(itemDepth, itemMark, open));
            open.clear();
        }
        itemDepth = NO_ITEM;
    }

    /** Returns whether a paragraph or an item is open. */
    public boolean isOpen() {
        return !open.isEmpty() || itemDepth != NO_ITEM;
    }

    /** Returns whether the open paragraph or item has words. */
    public boolean hasWords() {
        return !open.isEmpty();
    }

    /** Returns the only line of the open paragraph and closes the paragraph without it; empty text if it has another number. */
    public TextLine takeOnlyLine() {
        if (itemDepth != NO_ITEM || open.size() != 1) {
            return TextLine.plain("", 1);
        }
        return open.remove(0);
    }

    /** Returns the document. */
    public Parsed finish(String source, String format, List<Field> metadata) {
        return finish(source, format, metadata, List.of());
    }

    /** Returns the document, of which its reader has found something. */
    public Parsed finish(String source, String format, List<Field> metadata, List<Finding> findings) {
        end();
        if (cells > limits.tableCells()) {
            return new Parsed.Refused(
                    1, "its tables have " + cells + " cells, more than the limit of " + limits.tableCells());
        }
        return Parsed.Understood.one(new PostmortemDocument(source, format, metadata, blocks, findings));
    }
}
