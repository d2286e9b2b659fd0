package dev.hindcast.pattern;

import java.util.Locale;

/** How two documents belong together. The three are never merged. */
public enum Relation {
    /** Two documents about one incident. */
    DUPLICATE,
    /** One event, told by different parties. */
    SAME_EVENT,
    /** The same mechanism in another event. */
    REPEAT;

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
