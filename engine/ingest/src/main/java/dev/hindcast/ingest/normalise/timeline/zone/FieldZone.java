package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The zone of fields outside the text that name none, where a post in another of them is of the very same time with its zone:
 * {@code end: 2031-05-14 19:25} and {@code impact: Update 1925 BST 14 May 2031, all hosts are back}.
 */
public final class FieldZone {
    /** A longer value, in characters, is prose. */
    private static final int LONGEST_TIME = 40;

    private FieldZone() {}

    /** Returns the zone, absent if no time is told twice or not always in the same zone. */
    public static Optional<WrittenZone> of(List<Field> fields) {
        List<WrittenTime> bare = times(fields, false);
        List<WrittenTime> zoned = bare.isEmpty() ? List.of() : times(fields, true);
        boolean one = zoned.stream().map(WrittenTime::zone).distinct().count() == 1;
        return one && bare.stream().anyMatch(time -> isAmong(zoned, time))
                ? zoned.get(0).zone()
                : Optional.empty();
    }

    /** Returns the times with their day: those without a zone of the short fields, or those with one of the prose. */
    private static List<WrittenTime> times(List<Field> fields, boolean prose) {
        return fields.stream()
                .map(Field::value)
                .filter(value -> value.length() > LONGEST_TIME == prose)
                .flatMap(value -> prose ? posts(value) : TimeScanner.scan(value).stream())
                .filter(when -> when.date().isPresent() && when.time().isPresent())
                .filter(when -> when.zone().isPresent() == prose)
                .toList();
    }

    /** The times at which the posts in a field begin; none if it does not open with one: what others wrote has their own zone. */
    private static Stream<WrittenTime> posts(String value) {
        List<WrittenTime> times = TimeScanner.scan(value);
        return LeadingTime.of(value, times).isPresent() ? times.stream() : Stream.of();
    }

    private static boolean isAmong(List<WrittenTime> zoned, WrittenTime bare) {
        return zoned.stream()
                .anyMatch(when -> when.date().equals(bare.date()) && when.time().equals(bare.time()));
    }
}
