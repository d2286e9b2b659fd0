package dev.hindcast.publish.text;

import java.util.Locale;
import java.util.OptionalDouble;

/** Durations as people say them: {@code 36 min}, {@code 2 h 05 min}, {@code 3 d 4 h}. Rounded half up to the last unit shown. */
public final class DurationText {
    /** Stands where there is no figure. */
    public static final String ABSENT = "–";

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private DurationText() {}

    /** Returns the duration in words. */
    public static String of(double seconds) {
        if (seconds < 0) {
            return "−" + of(-seconds);
        }
        if (Math.round(seconds) < MINUTE) {
            return Math.round(seconds) + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 24 * 60) {
            return String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
        }
        long hours = Math.round(seconds / HOUR);
        // 23 h 59 min 50 s is a day in minutes already.
        return days(Math.max(24, hours));
    }

    /** Returns the duration in words, a dash where it is absent. */
    public static String of(OptionalDouble seconds) {
        return seconds.isPresent() ? of(seconds.getAsDouble()) : ABSENT;
    }

    /** Returns an interval in words, a dash where an end is absent. */
    public static String interval(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent() ? of(low.getAsDouble()) + " to " + of(high.getAsDouble()) : ABSENT;
    }

    private static String days(long hours) {
        long days = hours / 24;
        // Beyond a month an hour is noise.
        return days >= 30 ? Math.round(hours / 24.0) + " d" : days + " d " + hours % 24 + " h";
    }
}
