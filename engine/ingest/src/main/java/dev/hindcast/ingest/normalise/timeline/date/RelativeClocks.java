package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.zone.ZoneContext;
import java.time.LocalTime;
import java.util.List;

/**
 * Timelines that count from their own beginning: the first row is 00:00, no row has a date or a zone, and none is stated for
 * them. Their times are lengths, not times of day.
 */
final class RelativeClocks {
    /** A timeline that runs longer is hardly counted from zero. */
    private static final LocalTime LONGEST = LocalTime.of(12, 0);

    private RelativeClocks() {}

    /** Returns the entries, without those of a timeline that counts from zero. */
    static List<WrittenEntry> without(List<WrittenEntry> entries, ZoneContext zones) {
        if (zones.document().isPresent()) {
            return entries;
        }
        List<WrittenEntry> rows = entries.stream()
                .filter(entry -> entry.label().isEmpty() && entry.when().time().isPresent())
                .toList();
        boolean relative = rows.size() > 1
                && rows.get(0).when().time().filter(LocalTime.MIDNIGHT::equals).isPresent()
                && rows.stream().allMatch(RelativeClocks::mayCount);
        return relative
                ? entries.stream().filter(entry -> !rows.contains(entry)).toList()
                : entries;
    }

    private static boolean mayCount(WrittenEntry entry) {
        return entry.zone().isEmpty()
                && entry.when().zone().isEmpty()
                && entry.when().date().isEmpty()
                && entry.when().time().filter(time -> time.isBefore(LONGEST)).isPresent();
    }
}
