package dev.hindcast.metric;

import java.util.Locale;

/** What a metric's figures count. */
public enum Unit {
    INCIDENTS,
    SECONDS,
    /** Between 0 and 1. */
    SHARE,
    /** One thing divided by another of its kind; 1 is no difference. */
    RATIO,
    /** Incidents for one week. */
    PER_WEEK;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
