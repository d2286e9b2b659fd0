package dev.hindcast.pattern;

import java.util.Locale;

/** Whether a person has looked. */
public enum Verdict {
    /** The program's guess. */
    SUSPECTED,
    /** A person says so; only these enter the quarterly figure. */
    CONFIRMED;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
