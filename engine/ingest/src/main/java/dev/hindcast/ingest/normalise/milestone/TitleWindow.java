package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The beginning and the end in a title, {@code Shop down 2031-05-14 09:19 → 11:54}: as good as fields where no field states either and
 * the rows of the timeline, if it has any, know one of the two.
 */
public final class TitleWindow {
    private static final Set<MilestoneName> ENDS = EnumSet.of(MilestoneName.STARTED, MilestoneName.RESOLVED);

    /** What else has a beginning and an end. */
    private static final Wording OF_ELSE =
            WordingFile.read(TitleWindow.class, "other-work.txt").get("title of else");

    private TitleWindow() {}

    /** Returns the entries, with the beginning and the end in the title, if any, before them where these count. */
    public static List<DatedEntry> with(List<DatedEntry> window, List<DatedEntry> entries) {
        List<DatedEntry> timed = entries.stream()
                .filter(entry -> entry.precision() != Precision.DAY)
                .toList();
        boolean counts = !window.isEmpty()
                && !OF_ELSE.isIn(window.get(0).entry().text())
                && timed.stream().noneMatch(TitleWindow::statesAnEnd)
                && isKnownTo(timed, window);
        return counts ? Stream.concat(window.stream(), entries.stream()).toList() : entries;
    }

    private static boolean statesAnEnd(DatedEntry entry) {
        return MilestoneLabels.of(entry.entry().label()).filter(ENDS::contains).isPresent();
    }

    private static boolean isKnownTo(List<DatedEntry> timed, List<DatedEntry> window) {
        List<DatedEntry> rows =
                timed.stream().filter(entry -> entry.entry().label().isEmpty()).toList();
        return rows.isEmpty() || rows.stream().anyMatch(row -> window.stream().anyMatch(end -> areAtOnce(row, end)));
    }

    private static boolean areAtOnce(DatedEntry row, DatedEntry end) {
        return Duration.between(row.resolved().at(), end.resolved().at()).abs().compareTo(Choice.MINUTE) <= 0;
    }
}
