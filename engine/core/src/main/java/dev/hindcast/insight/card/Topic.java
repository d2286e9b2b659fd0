package dev.hindcast.insight.card;

import java.util.Locale;

/** The lines of the report card, in their order. */
public enum Topic {
    /** How many incidents, and what chance could have made of them. */
    COUNT,
    /** Total time to resolve, and what moved it since the quarter before. */
    TOTAL_TIME,
    /** Median time to resolve, open incidents counted. */
    MEDIAN,
    /** Share of the time that passed before anybody noticed. */
    BEFORE_DETECTION,
    /** The smallest change this quarter could have shown. */
    VISIBLE_CHANGE,
    /** Share followed by another of the same mechanism within 90 days. */
    REPEATS,
    /** What set incidents off, those that do not say first. */
    CAUSES,
    /** The longest incident and its share of all time. */
    LONGEST,
    /** What is missing and what was left out. */
    DATA_QUALITY;

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
