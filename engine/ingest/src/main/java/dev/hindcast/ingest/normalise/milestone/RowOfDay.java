package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The time of day of a beginning of which a field states the day alone: that of the one row of the timeline that is of this day. */
final class RowOfDay {
    private static final Duration DAY = Duration.ofDays(1);

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
