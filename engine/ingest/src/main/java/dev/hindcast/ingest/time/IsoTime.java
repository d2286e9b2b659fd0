package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.model.time.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Texts that are one point in time as programs write it, {@code 2031-05-14T10:02:57.123Z}, or one day. Tables and status pages hold
 * little else; they are read at once, without trying how else they may be meant. What is written in any other way is left to the scanners.
 */
final class IsoTime {
    private static final int DATE = "2031-05-14".length();
    private static final int MINUTE = DATE + "T10:02".length();
    private static final int SECOND = MINUTE + ":57".length();
    private static final int OFFSET = "+01:00".length();
    private static final int FRACTION = ".123456789".length();
    private static final int LONGEST = SECOND + FRACTION + OFFSET;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    private IsoTime() {}

    /** Returns the time that the whole text is; absent if it is anything else. */
    static Optional<WrittenTime> of(String text) {
        int length = text.length();
        if (length < DATE || length > LONGEST || !has(text, "dddd-dd-dd")) {
            return Optional.empty();
        }
        try {
            return length == DATE ? day(text) : length >= MINUTE ? moment(text) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenTime> day(String text) {
        return date(text)
                .map(date -> new WrittenTime(
                        Optional.of(WrittenDate.of(date)),
                        Optional.empty(),
                        Precision.DAY,
                        false,
                        Optional.empty(),
                        0,
                        DATE));
    }

    private static Optional<LocalDate> date(String text) {
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
        return Optional.of(date).filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
    }

    private static Optional<WrittenTime> moment(String text) {
        if (!has(text.substring(DATE, MINUTE), " dd:dd")) {
            return Optional.empty();
        }
        int length = text.length();
        boolean seconds = length >= SECOND && has(text.substring(MINUTE, SECOND), ":dd");
        int end = seconds ? fractionEnd(text) : MINUTE;
        String zone = text.substring(end);
        boolean offset = zone.length() == OFFSET && isT(text.charAt(DATE)) && has(zone, "+dd:dd");
        if (!zone.isEmpty() && !zone.equalsIgnoreCase("Z") && !offset) {
            return Optional.empty();
        }
        Optional<WrittenZone> read = zone.isEmpty() ? Optional.empty() : ZoneNames.read(zone);
        if (read.isEmpty() && !zone.isEmpty()) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(
                number(text, DATE + 1, DATE + 3),
                number(text, DATE + 4, MINUTE),
                seconds ? number(text, MINUTE + 1, SECOND) : 0);
        Precision precision = seconds ? Precision.SECOND : Precision.MINUTE;
        return date(text)
                .map(date -> new WrittenTime(
                        Optional.of(WrittenDate.of(date)), Optional.of(time), precision, false, read, 0, length));
    }

    /** Where the decimals of the second end, or the second, if it has none. */
    private static int fractionEnd(String text) {
        int end = SECOND;
        if (text.length() > SECOND + 1 && text.charAt(SECOND) == '.' && isFigure(text.charAt(SECOND + 1))) {
            end++;
            while (end < text.length() && end < SECOND + FRACTION && isFigure(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Whether the text begins so: {@code d} is a figure, a blank also a T, a plus also a minus. */
    private static boolean has(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            char c = text.charAt(i);
            boolean fits =
                    wanted == 'd' ? isFigure(c) : c == wanted || wanted == ' ' && isT(c) || wanted == '+' && c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** RFC 3339 allows small letters, too. */
    private static boolean isT(char c) {
        return c == 'T' || c == 't';
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
