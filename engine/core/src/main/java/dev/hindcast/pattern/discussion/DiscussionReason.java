package dev.hindcast.pattern.discussion;

import java.util.Locale;

/** Why an incident is worth talking about. */
public enum DiscussionReason {
    /** It took long from the first notice to the cause. */
    LONG_DIAGNOSIS("the cause was long unknown"),
    /** The document names no trigger. */
    CAUSE_NOT_STATED("what set it off is not stated"),
    /** The document contradicts itself. */
    CONTRADICTORY_RECORD("the record contradicts itself"),
    /** It nearly went wrong. */
    NEAR_MISS("it nearly went wrong"),
    /** It would have been worse but for chance. */
    WENT_WELL_BY_LUCK("chance made it milder");

    private final String words;

    DiscussionReason(String words) {
        this.words = words;
    }

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns it in words. */
    public String words() {
        return words;
    }
}
