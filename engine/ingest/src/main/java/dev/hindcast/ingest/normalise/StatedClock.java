package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.time.WrittenHours;
import dev.hindcast.model.time.BusinessCalendar;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.WallClock;
import dev.hindcast.model.time.ZoneStatement;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The clock on which a document counted a duration that it states.
 *
 * @param stated what it states
 * @param definition what the duration stands for, on that clock; absent where the clock's hours are not known
 */
record StatedClock(StatedDuration stated, Optional<DurationDefinition> definition) {
    /**
     * Returns the clock: that of the definition, unless the document names another. Its hours are those it gives, else those of
     * a configured calendar whose name is among its words.
     */
    static StatedClock of(
            StatedDuration stated,
            DurationDefinition definition,
            Optional<ZoneStatement> zone,
            List<DurationDefinition> configured) {
        if (stated.clock().isEmpty() || !(definition.clock() instanceof WallClock)) {
            return new StatedClock(stated, Optional.of(definition));
        }
        String words = stated.clock().get();
        ZoneId in = ZoneId.of(zone.map(ZoneStatement::zone).orElse("UTC"));
        return new StatedClock(
                stated,
                WrittenHours.read(words, in)
                        .or(() -> named(words, configured))
                        .map(calendar -> new DurationDefinition(
                                definition.name(), definition.from(), definition.to(), calendar)));
    }

    private static Optional<BusinessCalendar> named(String words, List<DurationDefinition> configured) {
        String lower = words.toLowerCase(Locale.ROOT);
        return configured.stream()
                .map(DurationDefinition::clock)
                .filter(BusinessCalendar.class::isInstance)
                .map(BusinessCalendar.class::cast)
                .filter(calendar -> lower.contains(calendar.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns whether the document names a clock of its own. */
    boolean own() {
        return stated.clock().isPresent();
    }

    /** Returns the length as stated, with the clock's words where the document names one. */
    String length() {
        return of(stated.seconds()) + stated.clock().map(words -> " " + words).orElse("");
    }

    /** Returns a length on this clock; where a day has few hours, days would mislead. */
    String of(long seconds) {
        return own() ? Lengths.inHours(seconds) : Lengths.of(seconds);
    }
}
