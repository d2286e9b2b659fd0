package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds dates with a mistyped year or month: far from all the other entries, yet among them once that one part is exchanged; and those
 * that another report left behind. Such an entry is not used; the finding names the likely date, which is not used either.
 */
public final class OutlyingTimes {
    /** Nearer than this, a date is early or late, not mistyped. */
    private static final Duration FAR = Duration.ofDays(20);
    /** How near to the others the corrected date must come. */
    private static final Duration NEAR = Duration.ofDays(3);
    /** Fewer others cannot outvote one entry. */
    private static final int FEWEST_OTHERS = 3;

    private OutlyingTimes() {}

    /**
     * What remains.
     *
     * @param entries those that fit
     * @param findings one for each that does not
     */
    public record Sifted(List<DatedEntry> entries, List<Finding> findings) {}

    /**
     * Sets aside the entries whose date is mistyped.
     *
     * @param all in reading order
     * @param day the one that its title or file name bears, which an entry may bear wherever the others are
     */
    public static Sifted sift(String source, List<DatedEntry> all, Optional<LocalDate> day) {
        Set<DatedEntry> fallen = FallenDates.of(all, day);
        List<DatedEntry> entries =
                all.stream().filter(entry -> !fallen.contains(entry)).toList();
        List<Finding> findings = new ArrayList<>();
        fallen.forEach(entry -> findings.add(finding(source, entry, day.get())));
        if (entries.size() <= FEWEST_OTHERS || areTogether(entries)) {
            return new Sifted(entries, List.copyOf(findings));
        }
        List<DatedEntry> kept = new ArrayList<>();
        List<Instant> sorted = entries.stream()
                .filter(OutlyingTimes::votes)
                .map(entry -> entry.resolved().at())
                .sorted()
                .toList();
        for (DatedEntry entry : entries) {
            Optional<Span> others = others(entry, sorted);
            Optional<Instant> likely =
                    others.flatMap(span -> likely(entry.resolved().at(), span));
            if (likely.isEmpty() || day.isPresent() && entry.isOn(day.get())) {
                kept.add(entry);
            } else {
                findings.add(finding(source, entry, likely.get(), others.get()));
            }
        }
        return new Sifted(List.copyOf(kept), List.copyOf(findings));
    }

    private static boolean areTogether(List<DatedEntry> entries) {
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (DatedEntry entry : entries) {
            Instant at = entry.resolved().at();
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
        }
        return Duration.between(first, last).compareTo(FAR) < 0;
    }

    /** From the first to the last of some instants. */
    private record Span(Instant first, Instant last) {}

    /** The date of the whole document is no witness to the times in it. */
    private static boolean votes(DatedEntry entry) {
        return !entry.isCreation();
    }

    /** The span of the entries but this one, absent where they are too few or it has no date of its own. */
    private static Optional<Span> others(DatedEntry entry, List<Instant> sorted) {
        int own = votes(entry) ? 1 : 0;
        int size = sorted.size();
        if (size - own < FEWEST_OTHERS || entry.entry().when().date().isEmpty()) {
            return Optional.empty();
        }
        Instant at = entry.resolved().at();
        Instant first = sorted.get(own == 1 && at.equals(sorted.get(0)) ? 1 : 0);
        Instant last = sorted.get(own == 1 && at.equals(sorted.get(size - 1)) ? size - 2 : size - 1);
        return Optional.of(new Span(first, last));
    }

    private static Optional<Instant> likely(Instant at, Span others) {
        Instant first = others.first();
        Instant last = others.last();
        boolean together = Duration.between(first, last).compareTo(FAR) < 0;
        boolean far = at.isBefore(first.minus(FAR)) || at.isAfter(last.plus(FAR));
        if (!together || !far) {
            return Optional.empty();
        }
        OffsetDateTime written = at.atOffset(ZoneOffset.UTC);
        OffsetDateTime near = first.atOffset(ZoneOffset.UTC);
        return Stream.of(written.withYear(near.getYear()), written.withMonth(near.getMonthValue()))
                .map(OffsetDateTime::toInstant)
                .filter(fixed -> !fixed.isBefore(first.minus(NEAR)) && !fixed.isAfter(last.plus(NEAR)))
                .findFirst();
    }

    private static Finding finding(String source, DatedEntry entry, LocalDate day) {
        return finding(
                source,
                entry,
                "is dated before " + day
                        + ", the day of the rows above it, from which its clock goes on; it is not used");
    }

    private static Finding finding(String source, DatedEntry entry, Instant likely, Span others) {
        return finding(
                source,
                entry,
                "lies far from the other times of the document (" + others.first() + " to " + others.last()
                        + "); it is not used. " + likely + " would fit");
    }

    private static Finding finding(String source, DatedEntry entry, String why) {
        var line = entry.entry().line();
        return new Finding(
                FindingCode.OUTLYING_TIME,
                entry.resolved().at() + " " + why,
                new Evidence(source, line.line(), line.text()));
    }
}
