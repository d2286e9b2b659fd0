package dev.hindcast.ingest.normalise.timeline.date;

import java.util.function.IntPredicate;

/** A part of the day, which tells the hour of a clock that goes to twelve. */
public enum PartOfDay {
    /** Before noon. */
    AM(hour -> false, true),
    /** After noon. */
    PM(hour -> hour < 12, false),
    /** "11 Uhr nachts" and "2 Uhr nachts". */
    NIGHT(hour -> hour >= 6 && hour < 12, true),
    /** "11 siang" and "1 siang". */
    NOON(hour -> hour < 6, false);

    private static final int TWELVE = 12;

    private final IntPredicate late;
    private final boolean midnight;

    PartOfDay(IntPredicate late, boolean midnight) {
        this.late = late;
        this.midnight = midnight;
    }

    /** Returns the hour from 0 that is meant by a written one. */
    public int hour(int written) {
        return late.test(written) ? written + TWELVE : midnight && written == TWELVE ? 0 : written;
    }
}
