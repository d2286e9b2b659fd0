package dev.hindcast.query;

import java.io.Serializable;
import java.util.Objects;

/**
 * A named, typed column.
 *
 * @param name snake case, unique within its table
 * @param type what its cells hold
 */
public record Column(String name, Type type) implements Serializable {
    /** What the cells of a column hold, when they hold anything. */
    public enum Type {
        TEXT,
        WHOLE
    }

    public Column {
        Objects.requireNonNull(type, "type is null");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a column needs a name");
        }
    }

    /** Returns a text column. */
    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    /** Returns a column of whole numbers. */
    public static Column whole(String name) {
        return new Column(name, Type.WHOLE);
    }
}
