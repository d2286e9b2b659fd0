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
 * Finds emphasis and links as commonmark does, but keeps a paragraph as it is written where it opens more pictures than people
 * put into one: the parser walks through all of those that are open at every link, which takes minutes in a hostile file.
 */
final class BoundedInlines implements InlineParser {
    private static final int MOST_PICTURES = 1_000;

    private final InlineParser parser;

    BoundedInlines(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (pictures(lines.getLines()) <= MOST_PICTURES) {
            parser.parse(lines, block);
            return;
        }
        for (SourceLine line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString()));
        }
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
