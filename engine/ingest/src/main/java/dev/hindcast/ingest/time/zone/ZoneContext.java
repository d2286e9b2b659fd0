package dev.hindcast.ingest.time.zone;

import dev.hindcast.ingest.time.zone.WrittenZone.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.ZoneBasis;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Turns local times into instants: by the zone written beside the time, else the document's, else the configured one, else UTC.
 *
 * @param document the zone the document states once for all its times
 * @param configured the user's zone for documents that state none
 */
public record ZoneContext(Optional<WrittenZone> document, Optional<ZoneId> configured) {
    /**
     * An instant and how its zone is known.
     *
     * @param at the instant
     * @param zone what it was read in
     * @param basis how that is known
     * @param doubt what to say about it
     */
    public record Resolved(Instant at, ZoneId zone, ZoneBasis basis, Optional<Doubt> doubt) {}

    /**
     * A doubt about a zone.
     *
     * @param code which
     * @param message one sentence
     */
    public record Doubt(FindingCode code, String message) {}

    /** Returns the instant of a local time. */
    public Resolved resolve(LocalDateTime local, Optional<WrittenZone> beside) {
        if (beside.isPresent()) {
            return resolve(local, beside.get(), ZoneBasis.STATED);
        }
        if (document.isPresent()) {
            return resolve(local, document.get(), ZoneBasis.DOCUMENT);
        }
        ZoneId zone = configured.orElse(ZoneOffset.UTC);
        ZoneBasis basis = configured.isPresent() ? ZoneBasis.CONFIGURED : ZoneBasis.ASSUMED;
        return new Resolved(local.atZone(zone).toInstant(), zone, basis, Optional.empty());
    }

    private Resolved resolve(LocalDateTime local, WrittenZone written, ZoneBasis basis) {
        Reading reading = written.readings().get(0);
        ZoneBasis known = basis;
        Optional<Doubt> doubt = Optional.empty();
        if (written.ambiguous()) {
            Optional<Reading> chosen = byConfiguration(written, local);
            reading = chosen.orElse(reading);
            known = chosen.isPresent() ? ZoneBasis.CONFIGURED : ZoneBasis.ASSUMED;
            doubt = chosen.isPresent() ? doubt : Optional.of(ambiguity(written, reading));
        }
        Instant at = local.atZone(reading.zone()).toInstant();
        if (doubt.isEmpty() && !reading.zone().equals(reading.region())) {
            doubt = notInForce(written, reading, local, at);
        }
        return new Resolved(at, reading.zone(), known, doubt);
    }

    private Optional<Reading> byConfiguration(WrittenZone written, LocalDateTime local) {
        return configured.flatMap(zone -> written.readings().stream()
                .filter(r -> offset(r.zone(), local).equals(offset(zone, local)))
                .findFirst());
    }

    private static Doubt ambiguity(WrittenZone written, Reading taken) {
        String message =
                written.text() + " means several zones; it was read as " + taken.zone() + " (" + taken.region() + ")";
        return new Doubt(FindingCode.AMBIGUOUS_ZONE, message);
    }

    /** Asked of the instant: in the night in which clocks are put back the same hour is told in either zone. */
    private static Optional<Doubt> notInForce(WrittenZone written, Reading reading, LocalDateTime local, Instant at) {
        ZoneOffset inForce = reading.region().getRules().getOffset(at);
        if (inForce.equals(reading.zone())) {
            return Optional.empty();
        }
        String message = written.text() + " (" + reading.zone() + ") was not in force on " + local.toLocalDate() + ": "
                + reading.region() + " observed " + inForce + "; the times were read as written, at " + reading.zone();
        return Optional.of(new Doubt(FindingCode.ZONE_NOT_IN_FORCE, message));
    }

    private static ZoneOffset offset(ZoneId zone, LocalDateTime local) {
        return local.atZone(zone).getOffset();
    }
}
