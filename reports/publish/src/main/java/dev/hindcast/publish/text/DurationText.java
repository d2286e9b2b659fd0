package dev.hindcast.publish.text;

import dev.hindcast.insight.Words;
import java.util.OptionalDouble;

/** Durations as people say them, in the manner of the sentences of {@link Words}. */
public final class DurationText {
    /** Stands where there is no figure. */
    public static final String ABSENT = "–";

    private DurationText() {}

    /** Returns the duration in words. */
    public static String of(double seconds) {
        return Words.duration(seconds);
    }

    /** Returns the duration in words, a dash where it is absent. */
    public static String of(OptionalDouble seconds) {
        return seconds.isPresent() ? of(seconds.getAsDouble()) : ABSENT;
    }

    /** Returns an interval in words, a dash where an end is absent. */
    public static String interval(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent() ? of(low.getAsDouble()) + " to " + of(high.getAsDouble()) : ABSENT;
    }
}
