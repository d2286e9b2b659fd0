package dev.hindcast.ingest.document;

import java.util.List;

/**
 * One line of text without mark-up.
 *
 * @param text the words
 * @param lead the words at its beginning that were emphasised, as labels often are; empty if none were
 * @param line 1-based line in the document
 * @param links the targets of its links
 */
public record TextLine(String text, String lead, int line, List<String> links) {
    public TextLine {
        links = List.copyOf(links);
    }

    /** Returns a line without emphasis or links. */
    public static TextLine plain(String text, int line) {
        return new TextLine(text, "", line, List.of());
    }
}
