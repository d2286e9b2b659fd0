package dev.hindcast.ingest.collection.entry;

/**
 * A dated note inside an entry.
 *
 * @param time when, as written
 * @param status the state it declares, such as {@code Investigating}; empty if none
 * @param text what it says; empty if nothing
 * @param line 1-based
 * @param told whether the time is that of the telling, as on a status page, not that of the event
 */
public record Post(String time, String status, String text, int line, boolean told) {
    /** Returns the same post that only declares its state. */
    public Post withoutText() {
        return new Post(time, status, "", line, told);
    }
}
