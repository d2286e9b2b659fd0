package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.normalise.timeline.DatedEntry;
import dev.hindcast.ingest.time.WrittenZone;
import dev.hindcast.ingest.time.ZoneContext.Resolved;
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
        for (int i = 0; i < entries.size(); i++) {
            int from = i;
            while (i + 1 < entries.size() && isReadAlike(entries.get(from), entries.get(i + 1))) {
                i++;
            }
            if (entries.get(from).precision() != Precision.DAY) {
                Resolved read = entries.get(from).resolved();
                counts.merge(new ZoneStatement(nameOf(read.zone()), read.basis()), i + 1 - from, Integer::sum);
            }
        }
        Optional<ZoneStatement> read =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        Optional<ZoneStatement> stated = written.map(
                zone -> new ZoneStatement(nameOf(zone.readings().get(0).zone()), ZoneBasis.DOCUMENT));
        return read.or(() -> stated)
                .or(() -> configured.map(zone -> new ZoneStatement(nameOf(zone), ZoneBasis.CONFIGURED)));
    }

    private static boolean isReadAlike(DatedEntry one, DatedEntry other) {
        return other.precision() == one.precision()
                && other.resolved().basis() == one.resolved().basis()
                && other.resolved().zone().equals(one.resolved().zone());
    }

    /** An offset reads {@code UTC-07:00}: a cell that begins with a sign would be taken for a formula. */
    private static String nameOf(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return zone.getId();
    }
}
