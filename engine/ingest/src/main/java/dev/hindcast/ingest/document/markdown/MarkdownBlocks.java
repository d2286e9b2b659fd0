package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.html.HtmlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Walks a commonmark tree and collects {@link Block}s. Used once; not thread-safe. */
final class MarkdownBlocks extends AbstractVisitor {
    /** A title, and perhaps one below it. */
    private static final int MOST_TITLES = 2;

    private final int linesBefore;
    private final ParseLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int listDepth;
    private int folded;
    private int quoted;
    private int tableCells;
    /** HTML that stands between two other blocks, and where. */
    private final StringBuilder html = new StringBuilder();

    private int htmlLine;
    private int htmlLines;

    /**
     * Prepares to walk.
     *
     * @param linesBefore lines of the file before the tree's first
     * @param limits how long a line may be
     */
    MarkdownBlocks(int linesBefore, ParseLimits limits) {
        this.linesBefore = linesBefore;
        this.limits = limits;
    }

    List<Block> collected() {
        addHtml();
        return blocks;
    }

    int tableCells() {
        return tableCells;
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        addHtml();
        List<TextLine> lines = lines(heading);
        if (folded == 0 && !lines.isEmpty()) {
            blocks.add(new Block.Heading(heading.getLevel(), lines.get(0)));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph, this::paragraph);
    }

    private List<Block> paragraph(List<TextLine> lines) {
        Optional<Block.Table> table = PipeRows.of(lines);
        tableCells += table.map(
                        rows -> rows.rows().stream().mapToInt(List::size).sum())
                .orElse(0);
        return table.isPresent() ? List.of(table.get()) : DashItems.of(lines, listDepth);
    }

    @Override
    public void visit(BulletList list) {
        visitList(list);
    }

    @Override
    public void visit(OrderedList list) {
        visitList(list);
    }

    private void visitList(Node list) {
        listDepth++;
        visitChildren(list);
        listDepth--;
    }

    @Override
    public void visit(ListItem item) {
        Block.Mark mark = Block.Mark.NONE;
        Node child = item.getFirstChild();
        if (child instanceof TaskListItemMarker marker) {
            mark = marker.isChecked() ? Block.Mark.DONE : Block.Mark.OPEN;
            child = child.getNext();
        }
        if (child instanceof Paragraph paragraph) {
            Block.Mark known = mark;
            add(paragraph, lines -> List.of(new Block.ListItem(listDepth - 1, known, lines)));
            child = child.getNext();
        }
        for (; child != null; child = child.getNext()) {
            child.accept(this);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        int deeper = quoted == 0 && isHead(quote) ? 0 : 1;
        quoted += deeper;
        visitChildren(quote);
        quoted -= deeper;
    }

    /** Fields in a box right below the title are no quotation. */
    private boolean isHead(BlockQuote quote) {
        boolean below = blocks.size() <= MOST_TITLES && blocks.stream().allMatch(Block.Heading.class::isInstance);
        return below && QuotedHead.is(linesWithin(quote));
    }

    private List<TextLine> linesWithin(Node node) {
        List<TextLine> within = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean list = child instanceof BulletList || child instanceof ListItem;
            within.addAll(child instanceof Paragraph ? lines(child) : list ? linesWithin(child) : List.of());
        }
        return within;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        verbatim(Block.Verbatim.Kind.CODE, code.getLiteral(), lineOf(code) + 1);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        verbatim(Block.Verbatim.Kind.INDENTED, code.getLiteral(), lineOf(code));
    }

    @Override
    public void visit(HtmlBlock html) {
        String literal = html.getLiteral();
        String tags = literal.startsWith("<!--") ? "" : literal.toLowerCase(Locale.ROOT);
        int opened = count(tags, "<details") - count(tags, "</details");
        boolean told = folded == 0 && quoted == 0 && opened == 0;
        folded = Math.max(0, folded + opened);
        if (!told) {
            return;
        }
        if (this.html.length() == 0) {
            htmlLine = lineOf(html);
            htmlLines = 0;
        }
        // A blank line ends a block, not the element that it is in.
        int gap = lineOf(html) - htmlLine - htmlLines;
        this.html.append("\n".repeat(Math.max(0, gap))).append(literal).append('\n');
        htmlLines += Math.max(0, gap) + count(literal, "\n") + 1;
    }

    /** Adds the HTML that was met since the last other block. */
    private void addHtml() {
        if (html.length() > 0 && HtmlFragment.holdsText(html.toString())) {
            for (Block block : HtmlFragment.blocks(html.toString(), htmlLine - 1, limits)) {
                blocks.add(block);
                if (block instanceof Block.Table table) {
                    tableCells += table.rows().stream().mapToInt(List::size).sum();
                }
            }
        }
        html.setLength(0);
    }

    @Override
    public void visit(CustomBlock custom) {
        addHtml();
        if (custom instanceof TableBlock table && folded == 0 && quoted == 0) {
            List<TextLine> header = new ArrayList<>();
            List<List<TextLine>> rows = new ArrayList<>();
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    addRow(part instanceof TableHead ? header : null, rows, (TableRow) row);
                }
            }
            blocks.add(new Block.Table(header, rows, lineOf(table)));
        }
    }

    private void addRow(List<TextLine> header, List<List<TextLine>> rows, TableRow row) {
        List<TextLine> cells = header == null ? new ArrayList<>() : header;
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            tableCells++;
            if (tableCells <= limits.tableCells()) {
                cells.add(InlineText.single(cell, lineOf(row), limits.lineChars()));
            }
        }
        if (header == null && !cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private void add(Node node, Function<List<TextLine>, List<Block>> block) {
        addHtml();
        List<TextLine> lines = lines(node);
        if (lines.isEmpty()) {
            return;
        }
        if (folded > 0 || quoted > 0) {
            Block.Verbatim.Kind kind = folded > 0 ? Block.Verbatim.Kind.FOLDED : Block.Verbatim.Kind.QUOTE;
            String text = String.join("\n", lines.stream().map(TextLine::text).toList());
            blocks.add(new Block.Verbatim(kind, text, lines.get(0).line()));
        } else {
            blocks.addAll(block.apply(lines));
        }
    }

    private void verbatim(Block.Verbatim.Kind kind, String literal, int line) {
        addHtml();
        blocks.add(new Block.Verbatim(folded > 0 ? Block.Verbatim.Kind.FOLDED : kind, literal, line));
    }

    private List<TextLine> lines(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int[] lineNumbers = new int[spans.size()];
        for (int i = 0; i < lineNumbers.length; i++) {
            lineNumbers[i] = spans.get(i).getLineIndex() + 1 + linesBefore;
        }
        return InlineText.lines(node, lineNumbers, limits.lineChars());
    }

    private int lineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return (spans.isEmpty() ? 0 : spans.get(0).getLineIndex()) + 1 + linesBefore;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
