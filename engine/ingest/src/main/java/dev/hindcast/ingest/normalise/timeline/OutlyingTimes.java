package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds dates with a mistyped year or month: far from all the other entries, yet among them once that one part is exchanged.
 * Such an entry is not used; the finding names the likely date, which is not used either.
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

    /** Sets aside the entries whose date is mistyped. */
    public static Sifted sift(String source, List<DatedEntry> entries) {
        List<DatedEntry> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (DatedEntry entry : entries) {
            List<Instant> others = entries.stream()
                    .filter(other -> other != entry && !other.entry().label().equals("date"))
                    .map(other -> other.resolved().at())
                    .sorted()
                    .toList();
            Optional<Instant> likely = entry.entry().when().date().isPresent() && others.size() >= FEWEST_OTHERS
                    ? likely(entry.resolved().at(), others)
                    : Optional.empty();
            if (likely.isEmpty()) {
                kept.add(entry);
            } else {
                findings.add(finding(source, entry, likely.get(), others));
            }
        }
        return new Sifted(List.copyOf(kept), List.copyOf(findings));
    }

    private static Optional<Instant> likely(Instant at, List<Instant> others) {
        Instant first = others.get(0);
        Instant last = others.get(others.size() - 1);
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

    private static Finding finding(String source, DatedEntry entry, Instant likely, List<Instant> others) {
        var line = entry.entry().line();
        String message = entry.resolved().at() + " lies far from the other times of the document ("
                + others.get(0) + " to " + others.get(others.size() - 1) + "); it is not used. " + likely
                + " would fit";
        return new Finding(FindingCode.OUTLYING_TIME, message, new Evidence(source, line.line(), line.text()));
    }
}
