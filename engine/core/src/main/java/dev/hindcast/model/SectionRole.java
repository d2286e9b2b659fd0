package dev.hindcast.model;

import java.util.Locale;

/** What a section of a post-mortem is for. */
public enum SectionRole {
    SUMMARY,
    IMPACT,
    TIMELINE,
    DETECTION,
    CAUSE,
    TRIGGER,
    RESPONSE,
    ACTIONS,
    WENT_WELL,
    WENT_POORLY,
    LUCKY,
    LESSONS,
    /** Durations the authors computed themselves. */
    STATISTICS,
    /** Names of those who took part: read so that they can be removed. */
    PEOPLE,
    OTHER;

    /** Returns the name in outputs and configuration: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
