package dev.hindcast.insight;

import java.util.Locale;

/** The three things a comparison can say. A drop that is not significant is never good news. */
public enum Verdict {
    /** The interval excludes "no change", and so it stays after adjusting for everything that was ranked. */
    SHIFT_SEEN("shift seen"),
    /** It does not, and the sentence says what would have been visible. */
    NO_SHIFT_SEEN("no shift seen"),
    /** There is nothing to say. */
    TOO_FEW_TO_SAY("too few to say");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Returns the words that every sentence of this verdict begins with. */
    public String words() {
        return words;
    }

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
