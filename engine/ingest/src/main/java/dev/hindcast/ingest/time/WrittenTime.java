package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.model.time.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A point in time as written: a date, a time of day, or both.
 *
 * @param date its date, perhaps without year
 * @param time its time of day
 * @param precision how finely it is written
 * @param approximate whether words such as "about" stand before it
 * @param zone the zone written beside it
 * @param start where it begins in the text, 0-based, zone and approximating words included
 * @param end where it ends, exclusive
 */
public record WrittenTime(
        Optional<WrittenDate> date,
        Optional<LocalTime> time,
        Precision precision,
        boolean approximate,
        Optional<WrittenZone> zone,
        int start,
        int end) {
    private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)\\d\\s?[ap]\\.?m\\b");

    private static final Pattern SHORT_HALF = Pattern.compile(":\\d\\d[apAP]\\b");

    /** Returns whether a text writes any time with its half of the day, "1:51pm", "1:51p". */
    public static boolean saysHalf(String text) {
        return (text.indexOf('m') >= 0 || text.indexOf('M') >= 0)
                        && HALF_OF_DAY.matcher(text).find()
                || SHORT_HALF.matcher(text).find();
    }

    /** Returns whether the half of the day is written beside this time, in the text in which it was found. */
    public boolean saysHalfIn(String text) {
        return start < text.length() && saysHalf(text.substring(start, Math.min(end, text.length())));
    }

    /** Returns the same with the other's zone, if none stands beside it. */
    public WrittenTime withZoneOf(WrittenTime other) {
        return other.zone.map(this::withZone).orElse(this);
    }

    /** Returns the same with that zone, if none stands beside it. */
    public WrittenTime withZone(WrittenZone other) {
        return zone.isPresent()
                ? this
                : new WrittenTime(date, time, precision, approximate, Optional.of(other), start, end);
    }

    /** Returns the same on the other's day. */
    public WrittenTime onDay(WrittenTime other) {
        return new WrittenTime(other.date, time, precision, approximate, zone, start, end);
    }

    /** Returns the same on that day. */
    public WrittenTime onDay(LocalDate day) {
        return onDay(WrittenDate.of(day));
    }

    /** Returns the same on that day, be it without a year. */
    public WrittenTime onDay(WrittenDate day) {
        return new WrittenTime(Optional.of(day), time, precision, approximate, zone, start, end);
    }

    /** Returns the same at another time of day. */
    public WrittenTime atTime(LocalTime other) {
        return new WrittenTime(date, Optional.of(other), precision, approximate, zone, start, end);
    }
}
