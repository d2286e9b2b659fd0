package dev.hindcast.model.time;

import java.util.Locale;

/** What kind of place a milestone was read from, firmest first. */
public enum Basis {
    /** A labelled field, such as {@code Start Time:}. */
    FIELD,
    /** An entry of the timeline. */
    TIMELINE,
    /** A sentence of the text. */
    SENTENCE;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
