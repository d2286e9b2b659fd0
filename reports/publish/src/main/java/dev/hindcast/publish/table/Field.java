package dev.hindcast.publish.table;

import dev.hindcast.publish.text.NumberText;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One field of a table that machines read: text, a number, or nothing. */
public sealed interface Field {
    /**
     * Text, as the document has it. Formats make it safe.
     *
     * @param value not null
     */
    record Text(String value) implements Field {}

    /**
     * A number.
     *
     * @param digits plain decimal digits, with a sign and a point where needed
     */
    record Number(String digits) implements Field {}

    /** Nothing is known. */
    record Absent() implements Field {}

    /** Nothing, as it is often needed. */
    Field ABSENT = new Absent();

    /** Returns a text field, absent for blank text. */
    static Field of(String value) {
        return value == null || value.isBlank() ? ABSENT : new Text(value);
    }

    /** Returns a text field, absent for an empty optional. */
    static Field of(Optional<String> value) {
        return of(value.orElse(null));
    }

    /** Returns a number field. */
    static Field of(long value) {
        return new Number(Long.toString(value));
    }

    /** Returns a number field, absent where there is none. */
    static Field of(OptionalLong value) {
        return value.isPresent() ? of(value.getAsLong()) : ABSENT;
    }

    /** Returns a number field with every digit, absent where there is none. */
    static Field of(OptionalDouble value) {
        return value.isPresent() ? new Number(NumberText.exact(value.getAsDouble())) : ABSENT;
    }
}
