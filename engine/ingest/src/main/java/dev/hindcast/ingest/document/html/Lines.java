package dev.hindcast.ingest.document.html;

import org.jsoup.nodes.Node;

/** Where in the file something stands. */
final class Lines {
    private Lines() {}

    /** Returns the line of the element's tag; 1 for one that the parser made up. */
    static int of(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
