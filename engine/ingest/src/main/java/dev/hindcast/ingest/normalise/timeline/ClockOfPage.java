package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.model.SectionRole;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The zone of a page's own date, where a row of its timeline has the same time of day: whoever wrote {@code date: 2031-05-14
 * 10:02:15 +0200} and {@code 10:02 opened} read both off one clock.
 */
public final class ClockOfPage {
    private ClockOfPage() {}

    /** Returns that zone; absent where no row has the minute of a field outside the text, or a row has a zone of its own. */
    public static Optional<WrittenZone> zone(List<Field> metadata, Outline outline) {
        List<WrittenTime> stamps = metadata.stream()
                .filter(field -> TimeScanner.mayTellTime(field.value()))
                .flatMap(field -> TimeScanner.scan(field.value()).stream())
                .filter(when -> when.date().isPresent() && when.time().isPresent() && when.zone().isPresent())
                .toList();
        if (stamps.isEmpty()) {
            return Optional.empty();
        }
        List<WrittenTime> rows = rows(outline);
        boolean bare = rows.stream().allMatch(when -> when.zone().isEmpty());
        List<LocalTime> clocks =
                rows.stream().flatMap(when -> when.time().stream()).toList();
        return stamps.stream()
                .filter(stamp -> bare && clocks.contains(stamp.time().get().truncatedTo(ChronoUnit.MINUTES)))
                .findFirst()
                .flatMap(WrittenTime::zone);
    }

    private static List<WrittenTime> rows(Outline outline) {
        List<WrittenTime> rows = new ArrayList<>();
        for (Part part : outline.figured()) {
            for (TextLine line : part.role() == SectionRole.TIMELINE ? lines(part.block()) : List.<TextLine>of()) {
                LeadingTime.of(line).ifPresent(rows::add);
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
