package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.time.zone.ZoneContext.Resolved;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Times without a day in an account of a night: of the evening's day where they would lie before the harm, a sentence tells the harm with
 * its day, and on the day after they lie within it.
 */
final class NightOfSpan {
    private static final Duration DAY = Duration.ofDays(1);
    /** From this hour on a time may be of the day before the night too. */
    private static final int MORNING = 8;

    private NightOfSpan() {}

    /** Returns the entries, those of the paragraphs on the day on which they lie within the harm. */
    static List<DatedEntry> in(List<DatedEntry> entries, Map<MilestoneName, DatedEntry> sentences) {
        DatedEntry span = sentences.get(MilestoneName.STARTED);
        boolean dated = span != null
                && span.entry().until().isPresent()
                && span.entry().when().date().isPresent();
        return dated
                ? entries.stream()
                        .map(entry -> isOfNightBefore(entry, span) ? onNextDay(entry) : entry)
                        .toList()
                : entries;
    }

    private static boolean isOfNightBefore(DatedEntry entry, DatedEntry span) {
        Instant next = entry.resolved().at().plus(DAY);
        boolean night = dayOf(entry).isBefore(dayOf(span))
                && entry.entry()
                        .when()
                        .time()
                        .filter(time -> time.getHour() < MORNING)
                        .isPresent();
        return night
                && entry.entry().role() != SectionRole.TIMELINE
                && entry.entry().label().isEmpty()
                && entry.entry().when().date().isEmpty()
                && entry.precision() != Precision.DAY
                && entry.until().at().isBefore(span.resolved().at())
                && !next.isBefore(span.resolved().at())
                && next.isBefore(span.until().at());
    }

    private static LocalDate dayOf(DatedEntry entry) {
        return entry.resolved().at().atZone(entry.resolved().zone()).toLocalDate();
    }

    private static DatedEntry onNextDay(DatedEntry entry) {
        return new DatedEntry(entry.entry(), onNextDay(entry.resolved()), onNextDay(entry.until()), entry.precision());
    }

    private static Resolved onNextDay(Resolved time) {
        return new Resolved(time.at().plus(DAY), time.zone(), time.basis(), time.doubt());
    }
}
