package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.SectionRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds dates that were taken over from another report: the rows of a timeline are of the day that its title bears, all of their clocks go
 * on from one to the next, and yet some of them are dated before that day.
 */
final class FallenDates {
    /** Fewer rows of the day do not show that the account is of it. */
    private static final int FEWEST_OF_DAY = 2;

    /** What opens before it may have begun on the evening before. */
    private static final LocalTime AFTER_NIGHT = LocalTime.of(6, 0);

    private FallenDates() {}

    /** Returns the entries that are dated so, in reading order. */
    static Set<DatedEntry> of(List<DatedEntry> entries, Optional<LocalDate> day) {
        List<DatedEntry> dated =
                entries.stream().filter(FallenDates::isDatedRow).toList();
        // Another timeline is of another day with good reason; headings are sections of one.
        List<DatedEntry> rows = dated.stream()
                .filter(row -> row.entry().heading()
                        || row.entry().section() == dated.get(0).entry().section())
                .toList();
        return day.isEmpty() || !opensOn(rows, day.get()) || !goOn(rows)
                ? Set.of()
                : rows.stream()
                        .filter(row -> isBefore(row, day.get()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isDatedRow(DatedEntry entry) {
        return entry.entry().role() == SectionRole.TIMELINE
                && entry.entry().label().isEmpty()
                && entry.entry().when().date().isPresent()
                && entry.entry().when().time().isPresent();
    }

    private static boolean opensOn(List<DatedEntry> rows, LocalDate day) {
        return rows.size() > FEWEST_OF_DAY
                && rows.get(0)
                        .entry()
                        .when()
                        .time()
                        .filter(AFTER_NIGHT::isBefore)
                        .isPresent()
                && rows.subList(0, FEWEST_OF_DAY).stream().allMatch(row -> row.isOn(day));
    }

    private static boolean goOn(List<DatedEntry> rows) {
        List<LocalTime> clocks =
                rows.stream().flatMap(row -> row.entry().when().time().stream()).toList();
        List<LocalTime> sorted = new ArrayList<>(clocks);
        Collections.sort(sorted);
        return sorted.equals(clocks);
    }

    private static boolean isBefore(DatedEntry row, LocalDate day) {
        return row.entry()
                .when()
                .date()
                .flatMap(date -> date.near(day))
                .filter(day::isAfter)
                .isPresent();
    }
}
