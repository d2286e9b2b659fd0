package dev.hindcast.model.time;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What counts as passing time between two instants. */
public sealed interface Clock extends Serializable permits WallClock, BusinessCalendar {
    /** Returns the name that is printed beside every number counted on it. */
    String name();

    /** Returns the name with all that decides what counts, for where a number's definition stands. */
    default String inWords() {
        return name();
    }

    /**
     * Returns how much of the time from start to end counts, in whole seconds.
     *
     * @param start the earlier instant
     * @param end not before start
     * @throws IllegalArgumentException if the end lies before the start
     */
    long secondsBetween(Instant start, Instant end);

    /**
     * Returns the same for seconds since 1970-01-01T00:00:00Z, negative where the end lies before the start or the span cannot
     * be counted.
     */
    default long secondsBetweenEpochs(long start, long end) {
        if (end < start) {
            return -1;
        }
        try {
            return secondsBetween(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** Returns the elapsed time, refusing a negative one. */
    static Duration elapsed(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " lies before " + start);
        }
        return Duration.between(start, end);
    }
}
