package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.publish.table.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants as fields: ISO 8601 in UTC, to the second. */
final class Times {
    private Times() {}

    static Field of(Instant at) {
        return Field.of(DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** A date is not a time: it is given as the date it is in the document's zone. */
    static Field of(Milestone milestone, Incident incident) {
        if (milestone.hasTimeOfDay()) {
            return of(milestone.at());
        }
        ZoneId zone =
                incident.zone().map(statement -> ZoneId.of(statement.zone())).orElse(ZoneOffset.UTC);
        return Field.of(LocalDate.ofInstant(milestone.at(), zone).toString());
    }
}
