package dev.hindcast.ingest.collection.entry;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;

/** A time of day in a row that may be of several days, so that it is not used: only a finding tells of it. */
public final class LostClock {
    private static final String KEY = "clock of no certain day";

    private LostClock() {}

    /**
     * Returns the property that stands for it in its entry.
     *
     * @param cell the header of its column and what is written
     * @param line 1-based
     */
    public static Property of(String cell, int line) {
        return new Property(KEY, cell, line, false);
    }

    /** Returns whether a property stands for such a time, so that nothing is read from it. */
    public static boolean isOne(Property property) {
        return property.key().equals(KEY);
    }

    /** Returns what is said of it. */
    public static Finding finding(Property property, String source) {
        return new Finding(
                FindingCode.UNREADABLE_TIME,
                "this time of day may be of several days and was not used; write its day before it",
                new Evidence(source, property.line(), property.value()));
    }
}
