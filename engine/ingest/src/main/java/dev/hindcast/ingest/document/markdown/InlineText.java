package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline content of one block into lines of plain text. Used once; not thread-safe. */
final class InlineText extends AbstractVisitor {
    /** What was struck out no longer holds. */
    private static final Pattern STRUCK = Pattern.compile("~~[^~]{1,2000}~~");

    private final int[] lineNumbers;
    private final int longest;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int emphasis;
    private int breaks;

    private InlineText(int[] lineNumbers, int longest) {
        this.lineNumbers = lineNumbers;
        this.longest = longest;
    }

    /**
     * Returns the lines of a block, those without any text left out.
     *
     * @param block whose children are walked
     * @param lineNumbers the numbers of its source lines
     * @param longest most characters kept of a line
     */
    static List<TextLine> lines(Node block, int[] lineNumbers, int longest) {
        InlineText walker = new InlineText(lineNumbers, longest);
        walker.visitChildren(block);
        walker.endLine();
        return walker.lines;
    }

    /** Returns the content of a cell as one line, perhaps empty. */
    static TextLine single(Node cell, int line, int longest) {
        List<TextLine> lines = lines(cell, new int[] {line}, longest);
        if (lines.size() == 1) {
            return lines.get(0);
        }
        String joined = String.join(" ", lines.stream().map(TextLine::text).toList());
        List<String> targets = lines.stream().flatMap(l -> l.links().stream()).toList();
        return new TextLine(joined, lines.isEmpty() ? "" : lines.get(0).lead(), line, targets);
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(Emphasis node) {
        emphasised(node);
    }

    @Override
    public void visit(StrongEmphasis node) {
        emphasised(node);
    }

    private void emphasised(Node node) {
        boolean leads = text.isEmpty() || text.toString().isBlank();
        emphasis += leads ? 1 : 0;
        visitChildren(node);
        emphasis -= leads ? 1 : 0;
    }

    @Override
    public void visit(Link node) {
        links.add(node.getDestination());
        visitChildren(node);
    }

    @Override
    public void visit(Image node) {
        // A picture's description is not the document's text.
    }

    @Override
    public void visit(HtmlInline node) {
        if (node.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            endLine();
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        endLine();
        breaks++;
    }

    @Override
    public void visit(HardLineBreak node) {
        endLine();
        breaks++;
    }

    private void append(String words) {
        int room = Math.max(0, longest - text.length());
        String kept = words.length() > room ? words.substring(0, room) : words;
        text.append(kept);
        if (emphasis > 0) {
            lead.append(kept);
        }
    }

    private void endLine() {
        boolean struck = text.indexOf("~~") >= 0;
        String plain = (struck ? STRUCK.matcher(text).replaceAll("") : text.toString()).strip();
        if (!plain.isEmpty()) {
            int line = lineNumbers.length == 0 ? 1 : lineNumbers[Math.min(breaks, lineNumbers.length - 1)];
            lines.add(new TextLine(plain, lead.toString().strip(), line, links));
        }
        text.setLength(0);
        lead.setLength(0);
        links.clear();
    }
}
