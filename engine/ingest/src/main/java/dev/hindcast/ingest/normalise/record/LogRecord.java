package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import java.time.LocalDate;
import java.util.List;

/**
 * One incident of several that a document tells of.
 *
 * @param title what it is called, where it stands in the document
 * @param key what it is called for short; empty if it is not
 * @param below what is told of it
 */
record LogRecord(TextLine title, String key, List<Block> below) {
    LogRecord {
        below = List.copyOf(below);
    }

    /** Returns a heading with what stands below it. */
    static LogRecord of(List<Block> section) {
        return keyed("", section);
    }

    /** Returns the same under a key of its own. */
    static LogRecord keyed(String key, List<Block> section) {
        TextLine title = ((Block.Heading) section.get(0)).text();
        return new LogRecord(title, key, section.subList(1, section.size()));
    }

    /** Returns the field that tells of which day it is. */
    static Block day(LocalDate day, int line) {
        return new Block.Paragraph(List.of(new TextLine("Date: " + day, "Date", line, List.of())));
    }
}
