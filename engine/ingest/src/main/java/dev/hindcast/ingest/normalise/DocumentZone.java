package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.model.time.ZoneStatement;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zone most of a document's times were read in; of one without times the zone it states, or the configured one. */
final class DocumentZone {
    private DocumentZone() {}

    static Optional<ZoneStatement> of(
            List<DatedEntry> entries, Optional<WrittenZone> written, Optional<ZoneId> configured) {
        Map<ZoneStatement, Integer> counts = new LinkedHashMap<>();
        for (DatedEntry entry : entries) {
            if (entry.precision() != Precision.DAY) {
                counts.merge(
                        new ZoneStatement(
                                nameOf(entry.resolved().zone()),
                                entry.resolved().basis()),
                        1,
                        Integer::sum);
            }
        }
        Optional<ZoneStatement> read =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        Optional<ZoneStatement> stated = written.map(
                zone -> new ZoneStatement(nameOf(zone.readings().get(0).zone()), ZoneBasis.DOCUMENT));
        return read.or(() -> stated)
                .or(() -> configured.map(zone -> new ZoneStatement(nameOf(zone), ZoneBasis.CONFIGURED)));
    }

    /** An offset reads {@code UTC-07:00}: a cell that begins with a sign would be taken for a formula. */
    private static String nameOf(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return zone.getId();
    }
}
