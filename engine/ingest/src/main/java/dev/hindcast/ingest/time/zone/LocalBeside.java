package dev.hindcast.ingest.time.zone;

import dev.hindcast.ingest.time.CalendarNames;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The zone of a clock that is called local where the same moment stands in UTC behind it: {@code 11pm local time (10pm UTC)}. */
public final class LocalBeside {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s?[*_]{0,2}(?:LT|[Ll]ocal(?: [Tt]ime)?)[*_]{0,2}[,;]?\\s?[(\\[/]\\s?");

    /** "(10:30pm UTC on 14 May 2031)": the day in the bracket is that in UTC. */
    private static final Pattern DAY_OF_UTC =
            Pattern.compile("(?i)[^()\\[\\]\\d;]{0,24}?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]"
                    + "|\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:of )?" + CalendarNames.MONTH + "|(?<!\\p{L})"
                    + CalendarNames.MONTH + "\\.? \\d{1,2}\\b)");

    /** A longer text parts two moments. */
    private static final int LONGEST = 20;

    private static final int MINUTE = 60;
    /** Zones differ by quarters of an hour. */
    private static final int QUARTER = 15;

    private static final int DAY = 24 * 60;
    /** The furthest that a zone is ahead of UTC, in minutes. */
    private static final int AHEAD = 14 * 60;

    private LocalBeside() {}

    /** Returns whether a day stands behind the clock in UTC that ends there, in the same bracket, and none before the local one that begins at {@code from}: it is that in UTC. */
    public static boolean isDayOfUtc(String text, int from, int end) {
        return ")]".indexOf(text.charAt(end - 1)) < 0
                && DAY_OF_UTC.matcher(text).region(end, text.length()).lookingAt()
                && text.substring(Math.max(0, from - LONGEST), from).chars().noneMatch(Character::isDigit);
    }

    /**
     * Returns the zone, absent if the clocks are not of one moment.
     *
     * @param text in which both stand
     * @param from where the local clock ends
     * @param to where the other begins
     */
    public static Optional<WrittenZone> of(String text, int from, int to, LocalTime local, LocalTime utc) {
        int apart = Math.floorMod((local.toSecondOfDay() - utc.toSecondOfDay()) / MINUTE, DAY);
        int ahead = apart > AHEAD ? apart - DAY : apart;
        boolean one = to - from <= LONGEST
                && ahead % QUARTER == 0
                && BETWEEN.matcher(text).region(from, to).matches();
        int minutes = Math.abs(ahead);
        return one
                ? ZoneNames.read("UTC%s%02d:%02d".formatted(ahead < 0 ? "-" : "+", minutes / MINUTE, minutes % MINUTE))
                : Optional.empty();
    }
}
