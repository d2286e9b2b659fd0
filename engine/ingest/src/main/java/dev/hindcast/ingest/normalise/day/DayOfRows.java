package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day of a timeline whose rows have none, where a sentence tells two of their times and one date: "between 06:10 and 10:25 on
 * 2031-05-14", be it that another date is told before it.
 */
final class DayOfRows {
    private static final int FEWEST_ROWS = 3;

    /** One time of day may be the same by chance. */
    private static final int FEWEST_CLOCKS = 2;

    /** So many signs may stand before the time of a row. */
    private static final int MOST_BEFORE = 3;

    private DayOfRows() {}

    /**
     * Returns the date as written; absent where no sentence tells one so, where two tell several, or a row has its own; of rows that
     * pass midnight a sentence of the later ones does not tell the day of the first.
     */
    static Optional<WrittenDate> of(Outline outline) {
        Set<LocalTime> rows = new LinkedHashSet<>();
        for (Part part : outline.figured()) {
            for (TextLine line : part.role() == SectionRole.TIMELINE ? rows(part.block()) : List.<TextLine>of()) {
                Optional<WrittenTime> opening =
                        line.times().stream().findFirst().filter(when -> when.start() <= MOST_BEFORE);
                if (opening.flatMap(WrittenTime::date).isPresent()) {
                    return Optional.empty();
                }
                opening.flatMap(WrittenTime::time).ifPresent(rows::add);
            }
        }
        return rows.size() < FEWEST_ROWS ? Optional.empty() : toldWith(rows, outline);
    }

    private static List<TextLine> rows(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(row -> row.stream().limit(1)).toList()
                : Block.told(block);
    }

    private static Optional<WrittenDate> toldWith(Set<LocalTime> rows, Outline outline) {
        Set<WrittenDate> told = new HashSet<>();
        for (Part part : outline.figured()) {
            if (part.role() != SectionRole.TIMELINE && part.block() instanceof Block.Paragraph paragraph) {
                for (String sentence : Sentences.ofAccount(paragraph.text())) {
                    told.addAll(dateOf(TimeScanner.scan(sentence), rows));
                }
            }
        }
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** The one date of a sentence all of whose times of day are those of rows. */
    private static List<WrittenDate> dateOf(List<WrittenTime> times, Set<LocalTime> rows) {
        List<WrittenDate> dates = DocumentDates.dates(times);
        List<LocalTime> clocks =
                times.stream().flatMap(when -> when.time().stream()).toList();
        return dates.size() == 1
                        && clocks.size() >= FEWEST_CLOCKS
                        && rows.containsAll(clocks)
                        && tellsFirst(clocks, rows)
                ? dates
                : List.of();
    }

    private static boolean tellsFirst(List<LocalTime> clocks, Set<LocalTime> rows) {
        LocalTime first = rows.iterator().next();
        return clocks.contains(first) || !fall(rows);
    }

    private static boolean fall(Set<LocalTime> rows) {
        LocalTime before = LocalTime.MIDNIGHT;
        for (LocalTime row : rows) {
            if (row.isBefore(before)) {
                return true;
            }
            before = row;
        }
        return false;
    }
}
