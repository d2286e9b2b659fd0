package dev.hindcast.model.evidence;

import java.util.Optional;

/** Checks that constructors share: text is present and not blank, or it is not there at all. */
public final class Text {
    private Text() {}

    /**
     * Returns the text itself.
     *
     * @param text what to check
     * @param name how the message calls it
     * @throws IllegalArgumentException if the text is blank
     */
    public static String required(String text, String name) {
        if (text == null) {
            throw new NullPointerException(name + " is null");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; blank text is absent text");
        }
        return text;
    }

    /**
     * Returns the optional itself.
     *
     * @throws IllegalArgumentException if it holds blank text
     */
    public static Optional<String> optional(Optional<String> text, String name) {
        if (text == null) {
            throw new NullPointerException(name + " is null");
        }
        if (text.isPresent()) {
            required(text.get(), name);
        }
        return text;
    }

    /** Returns the trimmed text, or nothing where only white space was written. */
    public static Optional<String> of(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
