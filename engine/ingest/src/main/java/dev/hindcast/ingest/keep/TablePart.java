package dev.hindcast.ingest.keep;

import java.io.Serializable;

/**
 * A part of the tables, which one machine writes: incidents that follow one another.
 *
 * @param index among all parts, from 0; parts follow one another as their incidents do
 * @param group the group they are of
 * @param from the least path of the part; empty for the first
 * @param until the least path of the next part; empty for the last
 */
public record TablePart(int index, String group, String from, String until) implements Serializable {
    /** Returns whether what is said of the document at a path belongs here. */
    public boolean holds(String path) {
        return path.compareTo(from) >= 0 && (until.isEmpty() || path.compareTo(until) < 0);
    }
}
