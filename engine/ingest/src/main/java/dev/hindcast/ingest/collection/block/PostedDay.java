package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The day on which an entry was first written about, for entries that give no date of their own. Only the day: the time of a
 * post is not the time of the incident.
 */
final class PostedDay {
    static final List<String> MILESTONES =
            List.of("started", "detected", "acknowledged", "mitigated", "resolved", "impact end");

    private static final List<String> CLOSED = List.of("closed");

    private PostedDay() {}

    /**
     * Returns the day.
     *
     * @param otherwise the order of day and month where the table does not tell it
     */
    static Optional<Property> of(Entry entry, ZoneId zone, FigureOrder otherwise) {
        FigureOrder order = order(entry, otherwise);
        return entry.first(MILESTONES)
                .flatMap(property -> day(property, zone, order))
                .or(() -> entry.first(Vocabulary.POSTED).flatMap(property -> day(property, zone, order)))
                .or(() -> entry.posts().stream()
                        .map(post -> new Property("post", post.time(), post.line(), false))
                        .flatMap(property -> day(property, zone, order).stream())
                        .findFirst())
                .or(() -> entry.first(CLOSED).flatMap(property -> day(property, zone, order)));
    }

    private static FigureOrder order(Entry entry, FigureOrder otherwise) {
        return entry.first(List.of(FigureOrder.FIELD))
                .flatMap(told -> FigureOrder.named(told.value()))
                .orElse(otherwise);
    }

    private static Optional<Property> day(Property property, ZoneId zone, FigureOrder order) {
        Property stamp = new Property(
                CellTime.mayBeLength(property) ? property.key() : "at", property.value(), property.line(), false);
        String written = EpochTime.of(stamp, zone).orElseGet(() -> CellTime.of(stamp));
        Optional<LocalDate> day = TimeScanner.scan(written).stream()
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.in(order).date().stream())
                .findFirst();
        return day.map(date -> new Property(
                Keys.labelled("date", Keys.written(property.key())), date.toString(), property.line(), false));
    }
}
