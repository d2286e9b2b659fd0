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

    // What the compiler would write for these two is linked anew in each process, which short commands feel.

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && type == column.type && name.equals(column.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.ordinal();
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
