package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the records of a log whose headings name an event and its day, "7 January: directory", or have the day just below, and tell
 * what failed at which times and that it was restored. The days of one long incident stand under a timeline, or name nothing but the
 * day, unless those lie weeks apart.
 */
final class DatedRecords {
    private static final int DEEPEST = 6;
    /** What stands beside a day and tells nothing of what happened on it. */
    private static final Pattern NO_EVENT = Pattern.compile("\\w*day|utc|mon|tues?|wed|thur?s?|fri|sat|sun");

    /** Behind a day, the last sign of which is the dot where its month may be a short form. */
    private static final Pattern APART_FROM_ACCOUNT = Pattern.compile("(?:\\.|.\\s?[.:–—-])\\s+(?=\\p{L})");

    private static final Set<String> DAY = Set.of("date", "day", "created", "opened", "when");
    /** How far below its heading the day of an event may stand. */
    private static final int FIRST_BLOCKS = 6;

    private static final int SHORTEST_WORD = 3;

    /** So many days lie between the headings of a diary of incidents, on the average. */
    private static final int APART = 7;

    private final HeadingRoles roles;
    private final boolean log;
    /** Whether it is called the book of a shift, in which incidents stand among routine. */
    private final boolean book;
    /** Whether a day alone heads what happened on it. */
    private final boolean diary;

    private DatedRecords(HeadingRoles roles, boolean log, boolean book, boolean diary) {
        this.roles = roles;
        this.log = log;
        this.book = book;
        this.diary = diary;
    }

    /** A heading with what stands below it, on a day of its own. */
    private record Dated(List<Block> section, Optional<WrittenDate> day, ToldOfRecord told) {}

    /**
     * Returns the blocks of each record, heading first; empty if no level has several on different days.
     *
     * @param log whether the document is called a log of incidents: what has a day and an hour in it is one then
     * @param book whether it is called the book of a shift: what failed or was restored is one then, if one tells both
     */
    static List<List<Block>> of(List<Block> blocks, HeadingRoles roles, boolean log, boolean book) {
        DatedRecords reader = new DatedRecords(roles, log, book, isDiary(blocks));
        int dated = 0;
        for (int i = 0; i < blocks.size() && dated < 2; i++) {
            dated += blocks.get(i) instanceof Block.Heading
                            && reader.day(blocks, i).isPresent()
                    ? 1
                    : 0;
        }
        for (int level = DEEPEST; level >= 1 && dated > 1; level--) {
            List<List<Block>> records = reader.chosen(reader.sections(blocks, level));
            if (records.size() > 1) {
                return records;
            }
        }
        return List.of();
    }

    /** The days of one long incident follow one another; those of a diary lie weeks apart. */
    private static boolean isDiary(List<Block> blocks) {
        List<LocalDate> days = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).text().times())
                .filter(times -> times.size() == 1 && times.get(0).time().isEmpty())
                .flatMap(times -> times.get(0).date().flatMap(WrittenDate::date).stream())
                .distinct()
                .sorted()
                .toList();
        return days.size() > 2
                && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) >= APART * (days.size() - 1);
    }

    /** Where most tell an incident from beginning to end, the others of the same form are still open, were planned or were none. */
    private List<List<Block>> chosen(List<Dated> sections) {
        List<Dated> timed =
                sections.stream().filter(each -> each.told().times() > 0).toList();
        List<Dated> whole = timed.stream().filter(each -> each.told().isWhole()).toList();
        boolean most = whole.size() > 1 && 2 * whole.size() >= timed.size();
        boolean called = log && timed.stream().anyMatch(each -> each.told().isLong());
        List<Dated> harmed = timed.stream()
                .filter(each -> each.told().failed() || each.told().restored())
                .toList();
        List<Dated> records = most || called ? timed : book && !whole.isEmpty() ? harmed : whole;
        Set<WrittenDate> days = new HashSet<>();
        records.forEach(each -> each.day().ifPresent(days::add));
        boolean apart = called ? days.size() > 1 : days.size() == records.size();
        return apart ? records.stream().map(Dated::section).toList() : List.of();
    }

    private List<Dated> sections(List<Block> blocks, int level) {
        List<List<Block>> sections = new ArrayList<>();
        List<Optional<WrittenDate>> days = new ArrayList<>();
        List<Block> open = null;
        int timeline = DEEPEST + 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading && heading.level() <= Math.max(level, timeline)) {
                boolean told = roles.ofHeading(heading.text().text())
                        .filter(SectionRole.TIMELINE::equals)
                        .isPresent();
                timeline = told ? heading.level() : heading.level() <= timeline ? DEEPEST + 1 : timeline;
                Optional<WrittenTime> day =
                        heading.level() == level && timeline > DEEPEST ? day(blocks, i) : Optional.empty();
                if (day.isPresent()) {
                    open = new ArrayList<>();
                    sections.add(open);
                    days.add(day.get().date());
                } else if (heading.level() <= level) {
                    open = null;
                }
            }
            if (open != null) {
                open.add(block);
            }
        }
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            dated.add(new Dated(sections.get(i), days.get(i), ToldOfRecord.of(sections.get(i))));
        }
        return dated;
    }

    /** The day of the event that a heading names, in it or just below. */
    private Optional<WrittenTime> day(List<Block> blocks, int at) {
        TextLine heading = ((Block.Heading) blocks.get(at)).text();
        List<WrittenTime> times = heading.times();
        if (!times.isEmpty()) {
            // A time of day in a heading makes it an entry of one timeline.
            boolean day = times.size() == 1 && times.get(0).time().isEmpty();
            return day && (diary || namesEvent(besides(heading, times.get(0))))
                    ? Optional.of(times.get(0))
                    : Optional.empty();
        }
        Optional<WrittenTime> below = dayBelow(blocks, at + 1);
        boolean event = below.isPresent()
                && namesEvent(heading.text())
                && roles.ofHeading(heading.text()).isEmpty();
        return event ? below : Optional.empty();
    }

    private static Optional<WrittenTime> dayBelow(List<Block> blocks, int from) {
        Optional<WrittenTime> opening = from < blocks.size() ? dayAtBeginning(blocks.get(from)) : Optional.empty();
        if (opening.isPresent()) {
            return opening;
        }
        for (int i = from; i < Math.min(blocks.size(), from + FIRST_BLOCKS); i++) {
            for (TextLine line : Block.lines(blocks.get(i))) {
                Optional<WrittenTime> day = line.hasFigure() ? dayOfLine(line) : Optional.empty();
                if (day.isPresent()) {
                    return day;
                }
            }
            if (blocks.get(i) instanceof Block.Heading) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Monday 12 May. The queue stood still from 10:02": a paragraph that begins with the day, apart from the account. */
    private static Optional<WrittenTime> dayAtBeginning(Block block) {
        TextLine line =
                block instanceof Block.Paragraph paragraph ? paragraph.lines().get(0) : TextLine.plain("", 0);
        return (line.hasFigure() ? line.times() : List.<WrittenTime>of())
                .stream()
                        .limit(1)
                        .filter(when -> when.date().isPresent())
                        .filter(when -> !namesEvent(line.text().substring(0, when.start())))
                        .filter(when -> APART_FROM_ACCOUNT
                                .matcher(line.text().substring(when.end() - 1))
                                .lookingAt())
                        .findFirst();
    }

    /** "Date: 2031-05-14", or "Wednesday 14 May 2031 · impact: minor" at the beginning of a line. */
    private static Optional<WrittenTime> dayOfLine(TextLine line) {
        Optional<WrittenTime> first =
                line.times().stream().findFirst().filter(when -> when.date().isPresent());
        Optional<Label> label = first.isPresent() ? Label.of(line) : Optional.empty();
        if (label.isPresent() && DAY.contains(Words.of(label.get().key()))) {
            return first;
        }
        return first.filter(when -> when.time().isEmpty()
                && !namesEvent(line.text().substring(0, when.start()))
                && line.times().size() == 1);
    }

    private static String besides(TextLine heading, WrittenTime day) {
        return heading.text().substring(0, day.start()) + " " + heading.text().substring(day.end());
    }

    private static boolean namesEvent(String text) {
        return List.of(Words.of(text).split(" ")).stream()
                .anyMatch(word -> word.length() >= SHORTEST_WORD
                        && !NO_EVENT.matcher(word).matches());
    }
}
