package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.model.SectionRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The zone of a page's own date, or of the start or end that it states, where the row that opens or closes its timeline has the same minute
 * of the same day: whoever wrote {@code date: 2031-05-14 10:02:15 +0200} and {@code 10:02 opened} read both off one clock. Or where the text names that very zone, and no other but
 * UTC, beside times: {@code 11:00PM CDT} below {@code date: 2031-05-14T00:01:15-05:00}.
 */
public final class ClockOfPage {
    private ClockOfPage() {}

    /**
     * Returns that zone; absent where the text names another, and where it names none also if the opening row has another minute or a row
     * has a zone of its own.
     *
     * @param day the day that the document is about
     */
    public static Optional<WrittenZone> zone(List<Field> metadata, Outline outline, Optional<LocalDate> day) {
        List<WrittenTime> stamps = metadata.stream()
                .filter(field -> isMoment(Words.of(field.key())))
                .filter(field -> TimeScanner.mayTellTime(field.value()))
                .flatMap(field -> TimeScanner.scan(field.value()).stream())
                .filter(when -> when.time().isPresent() && when.zone().isPresent())
                .filter(when ->
                        when.date().isPresent() && when.date().get().date().equals(day))
                .toList();
        List<WrittenTime> rows = stamps.isEmpty() ? List.of() : rows(outline);
        boolean bare = !rows.isEmpty()
                && rows.stream()
                        .allMatch(when -> when.zone().isEmpty() && when.date().isEmpty());
        return stamps.stream()
                .filter(stamp -> bare && (isMinute(stamp, rows.get(0)) || isMinute(stamp, rows.get(rows.size() - 1))))
                .findFirst()
                .or(() -> stamps.stream().findFirst().filter(stamp -> isNamed(stamp, outline)))
                .flatMap(WrittenTime::zone);
    }

    static boolean isMoment(String key) {
        return key.equals(DatedEntry.DATE) || MilestoneLabels.of(key).isPresent();
    }

    /**
     * Returns whether the zones that stand beside times, but for UTC, are that of the stamp, and the bare times are written as those are,
     * with the half of the day or without, and none of them is told in UTC elsewhere.
     */
    private static boolean isNamed(WrittenTime stamp, Outline outline) {
        boolean named = false;
        Set<Boolean> halves = new HashSet<>();
        Set<LocalTime> bare = new HashSet<>();
        Set<LocalTime> inUtc = new HashSet<>();
        for (Part part : outline.figured()) {
            for (TextLine line : Block.told(part.block())) {
                for (WrittenTime when : line.times()) {
                    Optional<WrittenZone> zone = when.zone().filter(beside -> !TwoClocks.isUtc(beside));
                    if (zone.filter(beside ->
                                    beside.decidedBy(stamp.zone().get()).isEmpty())
                            .isPresent()) {
                        return false;
                    }
                    named |= zone.isPresent();
                    if (zone.isEmpty()) {
                        when.time().ifPresent((when.zone().isEmpty() ? bare : inUtc)::add);
                    }
                    if (when.time().isPresent()
                            && (zone.isPresent() || when.zone().isEmpty())) {
                        halves.add(when.saysHalfIn(line.text()));
                    }
                }
            }
        }
        return named && halves.size() == 1 && Collections.disjoint(bare, inUtc);
    }

    /** The latest row may stand first. */
    private static boolean isMinute(WrittenTime stamp, WrittenTime row) {
        return row.time().equals(stamp.time().map(time -> time.truncatedTo(ChronoUnit.MINUTES)));
    }

    private static List<WrittenTime> rows(Outline outline) {
        List<WrittenTime> rows = new ArrayList<>();
        for (Part part : outline.figured()) {
            for (TextLine line : part.role() == SectionRole.TIMELINE ? lines(part.block()) : List.<TextLine>of()) {
                LeadingTime.of(line).filter(when -> when.time().isPresent()).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static List<TextLine> lines(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(row -> row.stream().limit(1)).toList()
                : Block.told(block);
    }
}
