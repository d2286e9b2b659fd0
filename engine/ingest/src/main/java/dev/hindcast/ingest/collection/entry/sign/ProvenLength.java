package dev.hindcast.ingest.collection.entry.sign;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Property;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A length without a unit, as programs keep it: it has the unit in which it is what lies between the beginning and the end beside it. */
public final class ProvenLength {
    private static final Set<String> LENGTHS = Set.of(
            "duration", "downtime", "outage duration", "incident duration", "downtime duration", "total duration");

    private static final List<String> BEGINNINGS = List.of("started");
    private static final List<String> ENDS = List.of("resolved", "impact end");
    private static final Pattern FIGURES = Pattern.compile("[1-9]\\d{0,11}");
    private static final Pattern EPOCH = Pattern.compile("[12]\\d{9}(?:\\d{3})?");
    private static final int SECONDS_OF_EPOCH = 10;

    private ProvenLength() {}

    /** Returns the entry, under its labels, with such lengths in seconds. */
    public static Entry in(Entry entry) {
        Optional<Duration> between = between(entry);
        if (between.isEmpty() || entry.properties().stream().noneMatch(ProvenLength::isBare)) {
            return entry;
        }
        List<Property> properties = new ArrayList<>(entry.properties());
        properties.replaceAll(property -> isBare(property)
                        && isLength(Long.parseLong(property.value().strip()), between.get())
                ? new Property(
                        property.key(), between.get().toSeconds() + " seconds", property.line(), property.lines())
                : property);
        return new Entry(properties, entry.posts(), entry.tasks(), entry.lists(), entry.line());
    }

    private static boolean isBare(Property property) {
        return LENGTHS.contains(property.words())
                && FIGURES.matcher(property.value().strip()).matches();
    }

    private static boolean isLength(long figures, Duration between) {
        boolean minutes = between.toSecondsPart() == 0 && figures == between.toMinutes();
        return figures == between.toSeconds() || figures == between.toMillis() || minutes;
    }

    private static Optional<Duration> between(Entry entry) {
        Optional<Instant> start = entry.first(BEGINNINGS).flatMap(ProvenLength::at);
        return start.flatMap(from -> entry.first(ENDS)
                .flatMap(ProvenLength::at)
                .map(to -> Duration.between(from, to))
                .filter(length -> !length.isNegative() && !length.isZero()));
    }

    /** Both are written alike, so that of times without an offset the difference counts. */
    private static Optional<Instant> at(Property property) {
        String value = property.value().strip();
        if (EPOCH.matcher(value).matches()) {
            long figures = Long.parseLong(value);
            return Optional.of(
                    value.length() == SECONDS_OF_EPOCH
                            ? Instant.ofEpochSecond(figures)
                            : Instant.ofEpochMilli(figures));
        }
        String iso = value.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d)", "$1T");
        try {
            return Optional.of(
                    iso.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(iso).toInstant()
                            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
