package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The time of day of a beginning of which a field states the day alone: that of the one row of the timeline that is of this day and tells harm. */
final class RowOfDay {
    private static final Duration DAY = Duration.ofDays(1);
    /** What else happens on a day began nothing. */
    private static final Set<EntryMeaning> BEGINNINGS =
            EnumSet.of(EntryMeaning.BEGINNING, EntryMeaning.ONSET, EntryMeaning.FAILURE);

    private RowOfDay() {}

    /**
     * Chooses it, unless it was chosen for something else.
     *
     * @param story the timeline, times of day known
     */
    static void choose(Choice choice, List<DatedEntry> story) {
        Milestone stated = choice.get(MilestoneName.STARTED);
        if (stated == null || stated.basis() != Basis.FIELD || stated.hasTimeOfDay()) {
            return;
        }
        List<DatedEntry> rows = story.stream()
                .filter(row -> row.entry().role() == SectionRole.TIMELINE)
                .filter(row -> isWithin(stated, row.resolved().at()))
                .toList();
        boolean other = rows.size() != 1
                || BEGINNINGS.stream()
                        .noneMatch(
                                meaning -> meaning.isSaidIn(rows.get(0).entry().text()))
                || choice.soFar().values().stream()
                        .anyMatch(known ->
                                known.at().equals(rows.get(0).resolved().at()));
        if (!other) {
            choice.set(MilestoneName.STARTED, choice.milestone(MilestoneName.STARTED, rows.get(0), Basis.TIMELINE));
        }
    }

    private static boolean isWithin(Milestone day, Instant at) {
        return !at.isBefore(day.at()) && at.isBefore(day.at().plus(DAY));
    }
}
