package dev.hindcast.ingest.collection.entry;

import java.util.Objects;

/**
 * A key, or the header of a column, with a value.
 *
 * @param key as written; the keys of nested objects joined with slashes
 * @param value as written, not blank
 * @param line 1-based line where the value begins
 * @param lines whether the value's own line breaks are those of the file
 * @param words the form in which its key is compared
 */
public record Property(String key, String value, int line, boolean lines, String words) {
    public Property {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(value, "value is null");
    }

    /** A value under a key whose words are those that are written. */
    public Property(String key, String value, int line, boolean lines) {
        this(key, value, line, lines, Keys.words(key));
    }

    /** Returns the same under another label and with another value. */
    public Property as(String label, String newValue) {
        return new Property(Keys.labelled(label, key), newValue, line, lines);
    }
}
