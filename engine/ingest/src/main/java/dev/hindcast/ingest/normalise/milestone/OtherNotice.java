package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whether the timeline tells the notice at another time than a field, which of several notices may state any. */
final class OtherNotice {
    /** A row that tells of it in the words of its label. */
    private static final Wording NOTICED = Wording.of(
            "^\\W*(?:(?:the )?(?:incident|outage|issue|problem|fault|failure|impact) )?(?:is |was |were )?(?:first )?(?:detect(?:ed|ion)|discover(?:ed|y)|noticed)\\b");

    private OtherNotice() {}

    /**
     * Returns whether one of the two is wrong: no other row says so, and none is of the time that is stated.
     *
     * @param row which tells it
     * @param stated by a field
     */
    static boolean is(DatedEntry row, Milestone stated, List<DatedEntry> story) {
        return NOTICED.isIn(row.entry().text())
                && story.stream()
                        .noneMatch(other -> isAt(stated, other)
                                || other != row && NOTICED.isIn(other.entry().text()));
    }

    private static boolean isAt(Milestone stated, DatedEntry row) {
        return Duration.between(stated.at(), row.resolved().at()).abs().compareTo(Choice.MINUTE) <= 0;
    }

    /** Returns whether it lies after the end that the prose tells: then it was no first notice. */
    static boolean isAfterEnd(DatedEntry notice, Map<MilestoneName, DatedEntry> sentences) {
        DatedEntry start = sentences.get(MilestoneName.STARTED);
        DatedEntry end = sentences.get(MilestoneName.RESOLVED);
        return start != null
                && end != null
                && start.resolved().at().isBefore(end.until().at())
                && notice.resolved().at().isAfter(end.until().at());
    }
}
