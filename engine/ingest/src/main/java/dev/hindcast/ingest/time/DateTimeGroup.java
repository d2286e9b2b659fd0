package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.Figures.Form;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.model.time.Precision;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/**
 * Moments as armed forces, coast guards and control rooms write them: {@code 170412JUL31}, {@code 170412Z JUL 31}, {@code 170412KJUL2031}. The
 * day stands before hour and minute, and the letter of a zone behind them.
 */
final class DateTimeGroup {
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int MONTH_CHARS = 3;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** The zones east of Greenwich, one hour each; J is that of whoever writes. */
    private static final String EAST = "ABCDEFGHIKLM";

    private static final String WEST = "NOPQRSTUVWXY";
    private static final int CENTURY = 2000;

    private static final Form GROUP = Form.of(
                    6,
                    6,
                    "(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)([A-Z]?) ?"
                            + "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?((?:19|20)?\\d{2})(?![\\p{L}\\d:])")
            .notBehind(".:/-,#")
            .before(LETTERS + " ", "");

    private DateTimeGroup() {}

    /** Returns those of a text, in their order. */
    static List<WrittenTime> in(Figures figures) {
        List<MatchResult> groups = figures.in(GROUP);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<WrittenTime> times = new ArrayList<>();
        for (MatchResult group : groups) {
            WrittenDate date = date(group);
            if (date.date().isPresent()) {
                LocalTime time = LocalTime.of(number(group, 2), number(group, 3));
                times.add(new WrittenTime(
                        Optional.of(date),
                        Optional.of(time),
                        Precision.MINUTE,
                        false,
                        zone(group.group(4)),
                        group.start(),
                        group.end()));
            }
        }
        return times;
    }

    private static WrittenDate date(MatchResult group) {
        int year = number(group, 6);
        int month = MONTHS.indexOf(group.group(5)) / MONTH_CHARS + 1;
        return new WrittenDate(
                OptionalInt.of(year < CENTURY / 10 ? CENTURY + year : year),
                month,
                number(group, 1),
                FigureOrder.PLAIN);
    }

    private static Optional<WrittenZone> zone(String letter) {
        if (letter.isEmpty() || letter.equals("J")) {
            return Optional.empty();
        }
        int hours = EAST.contains(letter) ? EAST.indexOf(letter) + 1 : -(WEST.indexOf(letter) + 1);
        return ZoneNames.read("UTC%+d".formatted(hours));
    }

    private static int number(MatchResult group, int at) {
        return Integer.parseInt(group.group(at));
    }
}
