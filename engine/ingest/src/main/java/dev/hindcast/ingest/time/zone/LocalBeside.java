package dev.hindcast.ingest.time.zone;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The zone of a clock that is called local where the same moment stands in UTC behind it: {@code 11pm local time (10pm UTC)}. */
public final class LocalBeside {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s?[*_]{0,2}(?:LT|[Ll]ocal(?: [Tt]ime)?)[*_]{0,2}[,;]?\\s?[(\\[/]\\s?");

    /** A longer text parts two moments. */
    private static final int LONGEST = 20;

    private static final int MINUTE = 60;
    /** Zones differ by quarters of an hour. */
    private static final int QUARTER = 15;

    private static final int DAY = 24 * 60;
    /** The furthest that a zone is ahead of UTC, in minutes. */
    private static final int AHEAD = 14 * 60;

    private LocalBeside() {}

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
