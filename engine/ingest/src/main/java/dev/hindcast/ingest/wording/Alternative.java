package dev.hindcast.ingest.wording;

import java.util.regex.Pattern;

/** One alternative of a wording. Most are never tried, so what it takes to try one is worked out when it first is. Safe to share between threads. */
final class Alternative {
    private final String regex;
    private final int flags;
    // Threads that ask at once make the same.
    private volatile Needs needs;
    private volatile Pattern pattern;

    Alternative(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    /** Returns what a text must have for a match anywhere in it. */
    Needs needs() {
        Needs known = needs;
        if (known == null) {
            known = Needs.of(regex);
            needs = known;
        }
        return known;
    }

    /** Returns the expression, compiled. */
    Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(regex, flags);
            pattern = known;
        }
        return known;
    }
}
