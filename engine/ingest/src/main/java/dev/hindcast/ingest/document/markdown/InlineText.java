package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
import org.jsoup.parser.Tag;

/** Turns the inline content of one block into lines of plain text. Used once; not thread-safe. */
final class InlineText extends AbstractVisitor {
    /** What was struck out no longer holds. */
    private static final Pattern STRUCK = Pattern.compile("~~[^~]{1,2000}~~");

    /** A line that begins with a time begins a row, whoever forgot to force the end before it. */
    private static final Pattern ROW = Pattern.compile("\\s*\\d{1,2}(?:[:.]\\d\\d|\\s?[AP]M\\b).*");
    /** One forced end within a line parts what is told in it; more of them mean that the lines are only wrapped. */
    private static final int FEWEST_FORCED = 2;

    /** Words in the brackets of a tag are no tag if no element is called so: forms ask in this way to be filled in. */
    private static final Pattern NO_ELEMENT = Pattern.compile("<([a-z]{2,30})(?: [a-z]{1,20}){0,7}>");

    private final int[] lineNumbers;
    private final int longest;
    /** Whether the author forces the ends of lines, so that the others are none. */
    private final boolean wrapped;

    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int emphasis;
    private int breaks;
    /** The ends of lines met before the text of the open line. */
    private int begun;

    private InlineText(int[] lineNumbers, int longest, boolean wrapped) {
        this.lineNumbers = lineNumbers;
        this.longest = longest;
        this.wrapped = wrapped;
    }

    /**
     * Returns the lines of a block, those without any text left out.
     *
     * @param block whose children are walked
     * @param lineNumbers the numbers of its source lines
     * @param longest most characters kept of a line
     */
    static List<TextLine> lines(Node block, int[] lineNumbers, int longest) {
        InlineText walker = new InlineText(lineNumbers, longest, isWrapped(block));
        walker.visitChildren(block);
        walker.endLine();
        return walker.lines;
    }

    /** Returns whether several ends are forced within lines, each before a row, and no other end stands before one. */
    private static boolean isWrapped(Node block) {
        int forced = 0;
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            boolean soft = node instanceof SoftLineBreak;
            boolean ends = isForced(node.getPrevious());
            if (soft ? !ends && beginsRow(node.getNext()) : ends && !beginsRow(node)) {
                return false;
            }
            forced += ends && !soft ? 1 : 0;
        }
        return forced >= FEWEST_FORCED;
    }

    private static boolean beginsRow(Node node) {
        return node instanceof Text text && ROW.matcher(text.getLiteral()).matches();
    }

    private static boolean isForced(Node node) {
        return node instanceof HtmlInline tag && tag.getLiteral().regionMatches(true, 0, "<br", 0, 3);
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
        if (FieldsInALine.begins(node, text, lead)) {
            FieldsInALine.trim(text);
            endLine();
        }
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
        if (isForced(node)) {
            endLine();
            return;
        }
        Matcher words = NO_ELEMENT.matcher(node.getLiteral());
        if (words.matches() && !Tag.isKnownTag(words.group(1))) {
            append(node.getLiteral());
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        if (wrapped && !text.isEmpty()) {
            append(" ");
        } else {
            endLine();
        }
        breaks++;
    }

    @Override
    public void visit(HardLineBreak node) {
        endLine();
        breaks++;
    }

    private void append(String words) {
        if (text.isEmpty()) {
            begun = breaks;
        }
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
            int line = lineNumbers.length == 0 ? 1 : lineNumbers[Math.min(begun, lineNumbers.length - 1)];
            lines.add(new TextLine(plain, lead.toString().strip(), line, links));
        }
        text.setLength(0);
        lead.setLength(0);
        links.clear();
    }
}
