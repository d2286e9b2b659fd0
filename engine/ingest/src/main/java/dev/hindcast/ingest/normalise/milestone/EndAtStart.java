package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A field for the end at the very instant of the beginning, where what is told later goes on: the software of a status page wrote the
 * moment at which its page was created there too.
 */
final class EndAtStart {
    /** Who posts later than this may tell of what was done afterwards. */
    private static final Duration LATER = Duration.ofHours(24);

    /** What shows that it was not over before. */
    private static final Set<EntryMeaning> GOES_ON =
            EnumSet.of(EntryMeaning.FAILURE, EntryMeaning.RESPONSE, EntryMeaning.RECOVERY, EntryMeaning.END);

    private EndAtStart() {}

    /** Returns those fields. */
    static List<DatedEntry> in(List<DatedEntry> entries) {
        return entries.stream()
                .filter(entry -> names(entry, MilestoneName.RESOLVED))
                .filter(end -> entries.stream()
                        .anyMatch(start -> isStartAt(start, end.until().at())))
                .filter(end -> entries.stream()
                        .anyMatch(row -> goesOnAfter(row, end.until().at())))
                .toList();
    }

    /**
     * Returns the fields for the end that lie before the beginning, which is a slip, where a sentence tells an end behind it, or a left-over
     * of another incident, where this one is said to go on.
     */
    static List<DatedEntry> before(List<DatedEntry> entries, Map<MilestoneName, DatedEntry> sentences, boolean goesOn) {
        DatedEntry told = sentences.get(MilestoneName.RESOLVED);
        return told == null && !goesOn
                ? List.of()
                : entries.stream()
                        .filter(entry -> names(entry, MilestoneName.RESOLVED))
                        .filter(end -> entries.stream()
                                .filter(EndAtStart::isStart)
                                .map(start -> start.resolved().at())
                                .anyMatch(start -> start.isAfter(end.until().at())
                                        && (goesOn || told.until().at().isAfter(start))))
                        .toList();
    }

    /** Returns whether an end that a sentence tells lies before the beginning that a field or a row tells, as what is said of something else. */
    static boolean isBefore(DatedEntry end, Milestone start) {
        return start != null
                && start.hasTimeOfDay()
                && end.until().at().plus(Choice.MINUTE).isBefore(start.at());
    }

    /** Returns it where it contradicts the beginning: told with its day, and not of another day, which is of another incident. */
    static List<DatedEntry> slip(DatedEntry end, Milestone start) {
        boolean dated = end.entry().when().date().isPresent();
        return dated && !end.until().at().plus(LATER).isBefore(start.at()) ? List.of(end) : List.of();
    }

    private static boolean isStartAt(DatedEntry entry, Instant end) {
        return isStart(entry) && entry.resolved().at().equals(end);
    }

    private static boolean isStart(DatedEntry entry) {
        return names(entry, MilestoneName.STARTED) || entry.isCreation() && entry.precision() != Precision.DAY;
    }

    private static boolean names(DatedEntry entry, MilestoneName name) {
        String label = entry.entry().label();
        return !label.isEmpty()
                && entry.precision() != Precision.DAY
                && MilestoneLabels.of(label).orElse(null) == name;
    }

    private static boolean goesOnAfter(DatedEntry row, Instant end) {
        Instant at = row.resolved().at();
        return row.entry().label().isEmpty()
                && row.precision() != Precision.DAY
                && at.isAfter(end.plus(Choice.MINUTE))
                && !at.isAfter(end.plus(LATER))
                && GOES_ON.stream()
                        .anyMatch(meaning -> meaning.isSaidIn(row.entry().text()));
    }
}
