package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.OtherCase;
import dev.hindcast.ingest.normalise.milestone.story.Story;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done to the record of an incident, beside an account of its own: when it was first told of in public and when it was closed. The
 * account goes before either.
 */
final class RecordTimes {
    private static final Set<String> CLOSINGS = Set.of("closed", "closed at", "closed on");
    private static final String TOLD_IN_PUBLIC = "publicly declared";
    /** Who closes by the day after the service is back does it as the incident ends. */
    private static final Duration NEXT_DAY = Duration.ofHours(36);

    private RecordTimes() {}

    /**
     * Returns the fields outside the text that say so, where the account tells better.
     *
     * @param told what the timeline tells
     * @param sentences what the prose tells
     */
    static List<DatedEntry> in(List<DatedEntry> entries, Story told, Map<MilestoneName, DatedEntry> sentences) {
        List<DatedEntry> ends = both(MilestoneName.RESOLVED, told, sentences);
        List<DatedEntry> starts = both(MilestoneName.ACKNOWLEDGED, told, sentences);
        return entries.stream()
                .filter(field -> isClosing(field)
                                && (entries.stream().anyMatch(other -> isEndBefore(other, field))
                                        || ends.stream().anyMatch(end -> isToldBefore(end, field)))
                        || isToldInPublic(field) && starts.stream().anyMatch(start -> isBefore(start, field)))
                .toList();
    }

    private static List<DatedEntry> both(MilestoneName name, Story told, Map<MilestoneName, DatedEntry> sentences) {
        return Stream.of(told.get(name), Optional.ofNullable(sentences.get(name)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns whether a field says when it ended, or the timeline says it outright soon after the field that says when the service was back. */
    static boolean hasEnd(List<DatedEntry> entries, Story told) {
        return entries.stream().anyMatch(RecordTimes::isEnd)
                || told.get(MilestoneName.RESOLVED)
                        .filter(end -> isOutright(end)
                                && !OtherCase.isToldIn(end.entry().text()))
                        .filter(end -> entries.stream()
                                .anyMatch(field -> isReturn(field) && isBefore(field, end) && !isLong(field, end)))
                        .isPresent();
    }

    private static boolean isClosing(DatedEntry entry) {
        return entry.entry().section() < 0 && CLOSINGS.contains(entry.entry().label());
    }

    private static boolean isToldInPublic(DatedEntry entry) {
        return entry.entry().section() < 0 && entry.entry().label().equals(TOLD_IN_PUBLIC);
    }

    /** A field for the end goes before it, one for the return of the service if the closing comes long after it. */
    private static boolean isEndBefore(DatedEntry field, DatedEntry closing) {
        return !isClosing(field)
                && field.precision() != Precision.DAY
                && (isReturn(field) ? isLong(field, closing) : isEnd(field));
    }

    private static boolean isEnd(DatedEntry field) {
        String label = field.entry().label();
        return !label.isEmpty() && MilestoneLabels.of(label).orElse(null) == MilestoneName.RESOLVED;
    }

    private static boolean isReturn(DatedEntry field) {
        return !field.entry().label().isEmpty()
                && MilestoneLabels.isReturn(field.entry().label());
    }

    private static boolean isToldBefore(DatedEntry end, DatedEntry closing) {
        return isBefore(end, closing) && (isLong(end, closing) || isOutright(end));
    }

    private static boolean isOutright(DatedEntry end) {
        String text = end.entry().text();
        int colon = text.indexOf(':');
        boolean marked = colon > 0
                && MilestoneLabels.ofMark(text.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                        .filter(MilestoneName.RESOLVED::equals)
                        .isPresent();
        return marked || EntryMeaning.END.isSaidIn(text);
    }

    private static boolean isBefore(DatedEntry one, DatedEntry other) {
        return one.until().at().isBefore(other.resolved().at());
    }

    private static boolean isLong(DatedEntry end, DatedEntry closing) {
        return closing.resolved().at().isAfter(end.until().at().plus(NEXT_DAY));
    }
}
