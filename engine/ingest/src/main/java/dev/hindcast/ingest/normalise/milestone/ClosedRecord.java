package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When the record of an incident was closed, beside an account that says itself when it was over: then it is paperwork. */
final class ClosedRecord {
    private static final Set<String> CLOSINGS = Set.of("closed", "closed at", "closed on");
    /** Who closes within a shift that the service is back does it as the incident ends. */
    private static final Duration SHIFT = Duration.ofHours(12);

    private ClosedRecord() {}

    /**
     * Returns the fields outside the text that say when it was closed, where something else says when it was over.
     *
     * @param told the end that the timeline tells
     * @param sentences what the prose tells
     */
    static List<DatedEntry> in(
            List<DatedEntry> entries, Optional<DatedEntry> told, Map<MilestoneName, DatedEntry> sentences) {
        List<DatedEntry> ends = Stream.of(told, Optional.ofNullable(sentences.get(MilestoneName.RESOLVED)))
                .flatMap(Optional::stream)
                .toList();
        return entries.stream()
                .filter(ClosedRecord::isClosing)
                .filter(closing -> entries.stream().anyMatch(field -> isEndBefore(field, closing))
                        || ends.stream().anyMatch(end -> isToldBefore(end, closing)))
                .toList();
    }

    private static boolean isClosing(DatedEntry entry) {
        return entry.entry().section() < 0 && CLOSINGS.contains(entry.entry().label());
    }

    /** A field for the end goes before it, one for the return of the service if the closing comes long after it. */
    private static boolean isEndBefore(DatedEntry field, DatedEntry closing) {
        String label = field.entry().label();
        if (label.isEmpty() || isClosing(field) || field.precision() == Precision.DAY) {
            return false;
        }
        return MilestoneLabels.isReturn(label)
                ? isLong(field, closing)
                : MilestoneLabels.of(label)
                        .filter(MilestoneName.RESOLVED::equals)
                        .isPresent();
    }

    private static boolean isToldBefore(DatedEntry end, DatedEntry closing) {
        return end.until().at().isBefore(closing.resolved().at())
                && (isLong(end, closing)
                        || EntryMeaning.END.isSaidIn(end.entry().text()));
    }

    private static boolean isLong(DatedEntry end, DatedEntry closing) {
        Instant late = end.until().at().plus(SHIFT);
        return closing.resolved().at().isAfter(late);
    }
}
