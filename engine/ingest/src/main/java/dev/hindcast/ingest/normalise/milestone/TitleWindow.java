package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
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
    private static final Wording OF_ELSE = Wording.of(
            "\\b(?:maintenance|changes?|works?|calls?|meetings?|windows?|follow-?ups?|after|before|drills?|exercises?|tests?|release|deployment|review)\\b");

    private TitleWindow() {}

    /**
     * Returns the entries, with those of the title before them where they count.
     *
     * @param window the beginning and the end in the title; empty if it has none
     */
    public static List<DatedEntry> with(List<DatedEntry> window, List<DatedEntry> entries) {
        return window.isEmpty()
                        || OF_ELSE.isIn(window.get(0).entry().text())
                        || entries.stream().anyMatch(TitleWindow::statesAnEnd)
                        || !isKnownTo(entries, window)
                ? entries
                : Stream.concat(window.stream(), entries.stream()).toList();
    }

    private static boolean statesAnEnd(DatedEntry entry) {
        return hasClock(entry)
                && MilestoneLabels.of(entry.entry().label())
                        .filter(ENDS::contains)
                        .isPresent();
    }

    private static boolean isKnownTo(List<DatedEntry> entries, List<DatedEntry> window) {
        List<Instant> rows = entries.stream()
                .filter(entry -> entry.entry().label().isEmpty() && hasClock(entry))
                .map(row -> row.resolved().at())
                .toList();
        return rows.isEmpty()
                || window.stream()
                        .anyMatch(end -> rows.stream()
                                .anyMatch(row -> isAt(row, end.resolved().at())));
    }

    private static boolean isAt(Instant row, Instant end) {
        return Duration.between(row, end).abs().compareTo(Choice.MINUTE) <= 0;
    }

    private static boolean hasClock(DatedEntry entry) {
        return entry.precision() != Precision.DAY;
    }
}
