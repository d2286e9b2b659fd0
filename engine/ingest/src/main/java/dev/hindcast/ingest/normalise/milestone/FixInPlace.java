package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fields that say when a fix was in place, "Fix deployed". The service may have been back long before, or not be back with it: it is the end only where
 * nothing else tells one.
 */
final class FixInPlace {
    /** What comes later behind the beginning removes the cause of what was over by then. */
    private static final Duration SOON = Duration.ofDays(1);

    /** A fix elsewhere, or one that was none. */
    private static final Wording OTHER =
            WordingFile.read(FixInPlace.class, "other-work.txt").get("fix elsewhere");

    /** What was taken back may have been innocent. */
    private static final Wording OF_FIX = Wording.of("^(?:hot)?fix\\b");

    private FixInPlace() {}

    /** Returns the fields that say so. */
    static List<DatedEntry> in(List<DatedEntry> entries) {
        return entries.stream()
                .filter(entry -> MilestoneLabels.isFix(entry.entry().label()))
                .toList();
    }

    /**
     * Chooses the first of them within the text that fits what was chosen: as the end, or as the restoration before an end that a field states beside it.
     *
     * @param told whether the document tells that it has no end, or of an end that could not be chosen
     */
    static void choose(Choice choice, List<DatedEntry> fixes, boolean told) {
        Milestone end = choice.get(MilestoneName.RESOLVED);
        boolean stated = end != null && end.basis() == Basis.FIELD && end.hasTimeOfDay();
        if (told && end == null || end != null && !stated || choice.get(MilestoneName.MITIGATED) != null) {
            return;
        }
        MilestoneName name = stated ? MilestoneName.MITIGATED : MilestoneName.RESOLVED;
        fixes.stream()
                .filter(fix -> fix.precision() != Precision.DAY && fix.entry().section() >= 0)
                .filter(fix -> stated || OF_FIX.isIn(fix.entry().label()))
                .filter(fix -> !OTHER.isIn(fix.entry().line().text()))
                .map(fix -> choice.milestone(name, fix, Basis.FIELD))
                .filter(fix -> !stated || fix.at().isBefore(end.at()))
                .filter(fix -> isBehindBeginning(fix, choice))
                .findFirst()
                .ifPresent(fix -> choice.set(name, fix));
    }

    private static boolean isBehindBeginning(Milestone fix, Choice choice) {
        return Stream.of(MilestoneName.STARTED, MilestoneName.DETECTED, MilestoneName.ACKNOWLEDGED)
                .map(choice::get)
                .noneMatch(known -> known != null
                        && known.hasTimeOfDay()
                        && (!known.at().isBefore(fix.at())
                                || known.at().plus(SOON).isBefore(fix.at())));
    }
}
