package dev.hindcast.query.file;

import java.io.Serializable;

/**
 * A row that says nothing that can be counted.
 *
 * @param line 1-based line of the file on which it begins
 * @param row 1-based number of the row, the header not counted
 * @param problem what is wrong with it, in words
 */
public record BadRow(long line, long row, String problem) implements Serializable {
    /** Returns the whole sentence. */
    public String in(String location) {
        return location + ":" + line + ": row " + row + ": " + problem;
    }
}
