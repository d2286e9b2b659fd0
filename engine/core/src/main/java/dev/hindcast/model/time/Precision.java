package dev.hindcast.model.time;

import java.util.Locale;

/** How finely a time was written. */
public enum Precision {
    SECOND,
    MINUTE,
    HOUR,
    /** A date only: the time of day is unknown and no duration is computed from it. */
    DAY;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
