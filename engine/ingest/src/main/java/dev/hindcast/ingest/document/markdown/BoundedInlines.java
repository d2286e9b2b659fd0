package dev.hindcast.ingest.document.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Finds emphasis and links as commonmark does, but keeps a paragraph as it is written in two cases: where no sign of markup is in
 * it, as in most prose, which spares half of a parser's work; and where it opens more pictures than people put into one: the parser
 * walks through all of those that are open at every link, which takes minutes in a hostile file.
 */
final class BoundedInlines implements InlineParser {
    private static final int MOST_PICTURES = 1_000;

    /** The signs at which commonmark tries anything but text; all are ASCII. */
    private static final String MARKS = "*_[]!`<&\\\0";

    private static final boolean[] IS_MARK = new boolean[128];

    static {
        MARKS.chars().forEach(mark -> IS_MARK[mark] = true);
    }

    private final InlineParser parser;

    BoundedInlines(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> all = lines.getLines();
        if (arePlain(all) || pictures(all) > MOST_PICTURES) {
            keep(all, block);
        } else {
            parser.parse(lines, block);
        }
    }

    private static void keep(List<SourceLine> lines, Node block) {
        for (SourceLine line : lines) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString()));
        }
    }

    private static boolean arePlain(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            if (!isPlain(line.getContent().toString())) {
                return false;
            }
        }
        return true;
    }

    /** Blanks at an edge are left to the parser, which drops them or breaks the line there. */
    private static boolean isPlain(String line) {
        int length = line.length();
        if (length == 0 || line.charAt(0) <= ' ' || line.charAt(length - 1) <= ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (c < IS_MARK.length && IS_MARK[c]) {
                return false;
            }
        }
        return true;
    }

    private static int pictures(List<SourceLine> lines) {
        int count = 0;
        for (SourceLine line : lines) {
            String text = line.getContent().toString();
            for (int at = text.indexOf("!["); at >= 0; at = text.indexOf("![", at + 2)) {
                count++;
            }
        }
        return count;
    }
}
