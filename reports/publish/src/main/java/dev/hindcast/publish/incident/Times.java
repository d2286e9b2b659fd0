package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.publish.table.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants as fields: ISO 8601 in UTC, to the second. Written by hand: tables are full of them, and a formatter takes ten times as long. */
final class Times {
    /** Later ones have more than four figures and a sign. */
    private static final int LAST_YEAR = 9999;

    private Times() {}

    static Field of(Instant at) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > LAST_YEAR) {
            return Field.of(DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS)));
        }
        StringBuilder text = new StringBuilder(20).append(utc.toLocalDate());
        twoDigits('T', utc.getHour(), text);
        twoDigits(':', utc.getMinute(), text);
        twoDigits(':', utc.getSecond(), text);
        return new Field.Text(text.append('Z').toString());
    }

    private static void twoDigits(char before, int number, StringBuilder text) {
        text.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
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
