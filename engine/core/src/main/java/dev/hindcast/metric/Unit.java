package dev.hindcast.metric;

import java.util.Locale;

/** What a metric's figures count. */
public enum Unit {
    INCIDENTS,
    SECONDS,
    /** Between 0 and 1. */
    SHARE;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
