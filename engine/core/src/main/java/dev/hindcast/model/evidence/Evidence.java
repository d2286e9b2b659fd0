package dev.hindcast.model.evidence;

import java.io.Serializable;

/**
 * Where a value was read.
 *
 * @param source the document, as {@link Source#path()}
 * @param line 1-based line in that document; for an entry of a collection, the line where the entry begins
 * @param excerpt the words that carry the value, at most {@value #MAX_EXCERPT} characters
 */
public record Evidence(String source, int line, String excerpt) implements Serializable {
    /** Longest excerpt kept; what exceeds it is cut and marked with an ellipsis. */
    public static final int MAX_EXCERPT = 240;

    public Evidence {
        Text.required(source, "source");
        if (line < 1) {
            throw new IllegalArgumentException("line is " + line + "; lines count from 1");
        }
        excerpt = excerpt == null ? "" : excerpt.strip();
        if (excerpt.length() > MAX_EXCERPT) {
            int end = MAX_EXCERPT - 1;
            excerpt = excerpt.substring(0, Character.isHighSurrogate(excerpt.charAt(end - 1)) ? end - 1 : end) + "…";
        }
    }

    /** Returns {@code source:line}, the form editors and terminals turn into a link. */
    public String location() {
        return source + ":" + line;
    }
}
