package dev.hindcast.query;

import java.util.Comparator;
import java.util.Optional;

/** One cell: text, a whole number, or absent. */
public sealed interface Cell extends AggregateValue {
    /**
     * The one order in which groups are put: absent last, whole numbers by size, text by Unicode code point (which is the order
     * of its UTF-8 bytes, unlike {@link String#compareTo}).
     */
    Comparator<Cell> ORDER = Comparator.<Cell>comparingInt(Cell::rank)
            .thenComparing(cell -> cell instanceof Whole whole ? whole.value() : 0L)
            .thenComparing(cell -> cell instanceof Text text ? text.value() : "", Cell::compareCodePoints);

    /**
     * Text.
     *
     * @param value not blank: blank text is absent; without unpaired surrogates, which UTF-8 cannot carry and engines alter
     */
    record Text(String value) implements Cell {
        public Text {
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("blank text is absent: use Cell.absent()");
            }
            if (value.codePoints().anyMatch(Cell::isUnpaired)) {
                throw new IllegalArgumentException("unpaired surrogate in text: use Cell.ofText");
            }
        }
    }

    /**
     * A whole number.
     *
     * @param value any
     */
    record Whole(long value) implements Cell {}

    /** Nothing is known. */
    record Absent() implements Cell {}

    /** Returns the absent cell. */
    static Cell absent() {
        return new Absent();
    }

    /** Returns a text cell, absent for null or blank text. An unpaired surrogate becomes U+FFFD. */
    static Cell ofText(String value) {
        return value == null || value.isBlank() ? absent() : new Text(paired(value));
    }

    /** Returns a text cell, absent for an empty optional or blank text. */
    static Cell ofText(Optional<String> value) {
        return ofText(value.orElse(null));
    }

    /** Returns a number cell. */
    static Cell ofWhole(long value) {
        return new Whole(value);
    }

    /** Returns whether there is a value. */
    default boolean isPresent() {
        return !(this instanceof Absent);
    }

    /** Returns the value as it is printed: text itself, digits, or the empty string. */
    default String print() {
        if (this instanceof Text text) {
            return text.value();
        }
        return this instanceof Whole whole ? Long.toString(whole.value()) : "";
    }

    private static String paired(String value) {
        if (value.codePoints().noneMatch(Cell::isUnpaired)) {
            return value;
        }
        int[] repaired = value.codePoints()
                .map(point -> isUnpaired(point) ? 0xFFFD : point)
                .toArray();
        return new String(repaired, 0, repaired.length);
    }

    private static boolean isUnpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private int rank() {
        if (this instanceof Absent) {
            return 2;
        }
        return this instanceof Whole ? 0 : 1;
    }

    @SuppressWarnings("StringEquality")
    private static int compareCodePoints(String left, String right) {
        if (left == right) {
            return 0;
        }
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // A surrogate stands for a code point above every other char.
                boolean above = Character.isSurrogate(a);
                return above == Character.isSurrogate(b) ? Character.compare(a, b) : above ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
