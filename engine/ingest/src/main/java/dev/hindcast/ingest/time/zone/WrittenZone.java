package dev.hindcast.ingest.time.zone;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A zone as written.
 *
 * @param text the words
 * @param readings what it may mean, likeliest first; one unless the abbreviation is ambiguous
 */
public record WrittenZone(String text, List<Reading> readings) {
    public WrittenZone {
        readings = List.copyOf(readings);
    }

    /**
     * One meaning.
     *
     * @param zone the offset that an abbreviation names, or a region
     * @param region where that abbreviation is used; the same as {@code zone} for regions and offsets
     */
    public record Reading(ZoneId zone, ZoneId region) {}

    /** By the words alone: what the compiler would write is linked anew in each process. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenZone same && text.equals(same.text) && readings.equals(same.readings);
    }

    /** Returns whether the words mean several zones. */
    public boolean ambiguous() {
        return readings.size() > 1;
    }

    /** Returns whether it is UTC, however that is written. */
    public boolean isUtc() {
        return readings.stream().allMatch(reading -> reading.zone().equals(ZoneOffset.UTC));
    }

    /** Returns whether it is written as an offset, which no summer moves. */
    public boolean isOffset() {
        return !ambiguous() && readings.get(0).zone() instanceof ZoneOffset;
    }

    /** Returns the one of its readings that the other zone is in, absent if that is none of them. */
    public Optional<WrittenZone> decidedBy(WrittenZone other) {
        ZoneId zone = other.readings().get(0).zone();
        return readings.stream()
                .filter(r -> r.region().equals(zone) || r.zone().equals(zone))
                .findFirst()
                .map(r -> new WrittenZone(text, List.of(r)));
    }

    static WrittenZone of(String text, ZoneId zone) {
        return new WrittenZone(text, List.of(new Reading(zone, zone)));
    }
}
