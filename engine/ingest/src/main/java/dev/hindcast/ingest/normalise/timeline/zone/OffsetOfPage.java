package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offset of the page's own date, where nothing else tells a zone: whoever keeps {@code date: 2031-05-14 01:10:50 +0800} and tells of "about 00:40"
 * reads both off one clock. Rows of a timeline are often copied from programs, whose clock is another, unless the prose tells their times too; and an
 * offset of none says nothing, as programs write it whatever the clock on the wall.
 */
public final class OffsetOfPage {
    /** Days from the incident to its page. */
    private static final int LATEST = 21;

    /** Where clocks are changed, in either half of the year and of the world. */
    private static final List<ZoneId> CHANGED = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Sydney"),
            ZoneId.of("America/Santiago"));

    /** What names a zone without its name; 11:50-13:10 is a span. */
    private static final Pattern UNNAMED =
            Pattern.compile("(?i)\\blocal time\\b|\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|\\+\\d\\d:?\\d\\d)\\b"
                    + "|(?:T\\d\\d:\\d\\d|\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)-\\d\\d:?\\d\\d\\b");

    private OffsetOfPage() {}

    /**
     * Returns that zone; absent where the page tells none or several, the text names one anywhere or tells what came after the page, or it has rows that begin with a time that stands in no
     * paragraph.
     *
     * @param day the day that the document is about
     */
    public static Optional<WrittenZone> zone(List<Field> metadata, Outline outline, Optional<LocalDate> day) {
        List<WrittenTime> dated = stamps(metadata, ClockOfPage::isMoment);
        List<WrittenTime> posted = stamps(metadata, Byline.PUBLISHED::contains);
        if (dated.isEmpty() && posted.isEmpty()) {
            return Optional.empty();
        }
        Set<LocalDate> told = days(outline);
        if (told.isEmpty()) {
            day.ifPresent(told::add);
        }
        dated.removeIf(stamp -> !isNear(stamp, told));
        posted.removeIf(stamp -> !isNear(stamp, told));
        List<WrittenTime> stamps = dated.isEmpty() ? posted : dated;
        List<WrittenZone> zones =
                stamps.stream().flatMap(when -> when.zone().stream()).toList();
        boolean one = zones.stream().map(WrittenZone::readings).distinct().count() == 1;
        return one
                        && !TwoClocks.isUtc(zones.get(0))
                        && isProse(outline)
                        && !namesZone(outline)
                        && stamps.stream().noneMatch(stamp -> isBeforeStory(stamp, outline, day))
                ? Optional.of(zones.get(0))
                : Optional.empty();
    }

    private static List<WrittenTime> stamps(List<Field> metadata, Predicate<String> isStamp) {
        return metadata.stream()
                .filter(field -> isStamp.test(Words.of(field.key())) && TimeScanner.mayTellTime(field.value()))
                .flatMap(field -> TimeScanner.scan(field.value()).stream())
                .filter(when -> when.time().isPresent() && when.zone().isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The days that the text tells with a time. */
    private static Set<LocalDate> days(Outline outline) {
        return outline.figured().stream()
                .flatMap(part -> Block.told(part.block()).stream())
                .flatMap(line -> line.times().stream())
                .filter(when -> when.time().isPresent())
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.date().stream())
                .collect(Collectors.toSet());
    }

    /** A page does not tell what came after it. */
    private static boolean isBeforeStory(WrittenTime stamp, Outline outline, Optional<LocalDate> day) {
        return stamp.date().flatMap(date -> date.date()).equals(day)
                && outline.figured().stream()
                        .flatMap(part -> Block.told(part.block()).stream())
                        .flatMap(line -> line.times().stream())
                        .anyMatch(when -> when.date().isEmpty()
                                && when.time()
                                        .filter(time ->
                                                time.isAfter(stamp.time().orElseThrow()))
                                        .isPresent());
    }

    /** A page with several days holds for all of them or for none. */
    private static boolean isNear(WrittenTime stamp, Set<LocalDate> told) {
        Optional<LocalDate> written = stamp.date().flatMap(date -> date.date());
        return written.isPresent() && !told.isEmpty() && told.stream().allMatch(day -> isNear(written.get(), day));
    }

    private static boolean isNear(LocalDate written, LocalDate day) {
        return !written.isBefore(day)
                && !written.isAfter(day.plusDays(LATEST))
                && CHANGED.stream().allMatch(zone -> offset(zone, day).equals(offset(zone, written)));
    }

    private static ZoneOffset offset(ZoneId zone, LocalDate day) {
        return zone.getRules().getOffset(day.atStartOfDay());
    }

    private static boolean isProse(Outline outline) {
        Set<LocalTime> told = new HashSet<>();
        Set<LocalTime> begun = new HashSet<>();
        for (Part part : outline.figured()) {
            for (TextLine line : Block.told(part.block())) {
                if (namesZone(line)) {
                    return false;
                }
                boolean prose = part.block() instanceof Block.Paragraph;
                Stream<WrittenTime> times = prose ? line.times().stream() : LeadingTime.of(line).stream();
                times.flatMap(when -> when.time().stream()).forEach((prose ? told : begun)::add);
            }
        }
        return told.containsAll(begun);
    }

    private static boolean namesZone(Outline outline) {
        return outline.parts().stream()
                .map(part -> textOf(part.block()))
                .anyMatch(text -> ZoneStatements.inHeader(text).isPresent()
                        || UNNAMED.matcher(text).find());
    }

    private static String textOf(Block block) {
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.text();
        }
        return block instanceof Block.Table table
                ? Block.join(table.header())
                        + Block.join(table.rows().stream().flatMap(List::stream).toList())
                : Block.join(Block.lines(block));
    }

    private static boolean namesZone(TextLine line) {
        return line.times().stream().anyMatch(when -> when.zone().isPresent());
    }
}
