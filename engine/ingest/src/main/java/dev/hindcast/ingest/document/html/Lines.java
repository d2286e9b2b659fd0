package dev.hindcast.ingest.document.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where in the file something stands. */
final class Lines {
    private Lines() {}

    /** Returns the line of the element's tag; 1 for one that the parser made up. */
    static int of(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    /** Returns the line of the first word. */
    static int ofFirstWord(TextNode node) {
        String text = node.getWholeText();
        int line = of(node);
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
