package dev.hindcast.ingest.collection.entry;

import java.util.Objects;

/**
 * A key, or the header of a column, with a value.
 *
 * @param key as written; the keys of nested objects joined with slashes
 * @param value as written, not blank
 * @param line 1-based line where the value begins
 * @param lines whether the value's own line breaks are those of the file
 */
public record Property(String key, String value, int line, boolean lines) {
    public Property {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(value, "value is null");
    }

    /** Returns the form in which its key is compared. */
    public String words() {
        return Keys.words(key);
    }

    Property as(String label, String newValue) {
        return new Property(Keys.labelled(label, key), newValue, line, lines);
    }
}
