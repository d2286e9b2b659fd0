package dev.hindcast.ingest.document.json.event;

import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was done with an incident.
 *
 * @param name such as {@code resolved}
 * @param time as written
 * @param at when, for the order; absent if it is written in no usual form
 */
record Deed(String name, Scalar time, Optional<Instant> at) {
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d{1,9})?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    /** Returns the instant of a time as programs write it. A time without a zone is only compared with its like. */
    static Optional<Instant> instant(String written) {
        String time = written.strip();
        if (SECONDS.matcher(time).matches()) {
            return Optional.of(Instant.ofEpochMilli((long) (Double.parseDouble(time) * 1000)));
        }
        if (MILLIS.matcher(time).matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(time)));
        }
        String iso = time.replaceFirst("^(\\S{10}) ", "$1T").replaceFirst(" ?UTC$", "Z");
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException e) {
            return local(iso);
        }
    }

    private static Optional<Instant> local(String iso) {
        try {
            return Optional.of(LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
