package dev.hindcast.model.time;

import java.time.Duration;
import java.time.Instant;

/** What counts as passing time between two instants. */
public sealed interface Clock permits WallClock, BusinessCalendar {
    /** Returns the name that is printed beside every number counted on it. */
    String name();

    /**
     * Returns how much of the time from start to end counts, in whole seconds.
     *
     * @param start the earlier instant
     * @param end not before start
     * @throws IllegalArgumentException if the end lies before the start
     */
    long secondsBetween(Instant start, Instant end);

    /** Returns the elapsed time, refusing a negative one. */
    static Duration elapsed(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " lies before " + start);
        }
        return Duration.between(start, end);
    }
}
