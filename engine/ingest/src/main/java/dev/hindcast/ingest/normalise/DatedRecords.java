package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the records of a log whose headings name a day and an event, "7 January: directory", and tell below what failed at
 * which times and that it was restored. The days of one long incident stand under a timeline, or name nothing but the day.
 */
final class DatedRecords {
    private static final int DEEPEST = 6;
    /** Fewer times below a heading tell no beginning and no end. */
    private static final int FEWEST_TIMES = 2;
    /** What stands beside a day and tells nothing of what happened on it. */
    private static final Pattern NO_EVENT = Pattern.compile("\\w*day|utc|mon|tues?|wed|thur?s?|fri|sat|sun");

    private DatedRecords() {}

    /** Returns the blocks of each record, heading first; empty if no level has several on different days. */
    static List<List<Block>> of(List<Block> blocks, HeadingRoles roles) {
        long dated = blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && namesDayAndEvent(heading.text()))
                .limit(2)
                .count();
        if (dated < 2) {
            return List.of();
        }
        for (int level = DEEPEST; level >= 1; level--) {
            List<List<Block>> records = records(blocks, level, roles);
            Set<WrittenDate> days = new HashSet<>();
            records.forEach(record -> day(record).ifPresent(days::add));
            if (records.size() > 1 && days.size() == records.size()) {
                return records;
            }
        }
        return List.of();
    }

    private static List<List<Block>> records(List<Block> blocks, int level, HeadingRoles roles) {
        List<List<Block>> records = new ArrayList<>();
        List<Block> open = null;
        int timeline = DEEPEST + 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= Math.max(level, timeline)) {
                boolean told = roles.ofHeading(heading.text().text())
                        .filter(SectionRole.TIMELINE::equals)
                        .isPresent();
                timeline = told ? heading.level() : heading.level() <= timeline ? DEEPEST + 1 : timeline;
                boolean begins = heading.level() == level && timeline > DEEPEST && namesDayAndEvent(heading.text());
                if (begins) {
                    open = new ArrayList<>();
                    records.add(open);
                } else if (heading.level() <= level) {
                    open = null;
                }
            }
            if (open != null) {
                open.add(block);
            }
        }
        return records.stream().filter(DatedRecords::tellsOfIncident).toList();
    }

    /** A time of day in a heading makes it an entry of one timeline. */
    private static boolean namesDayAndEvent(TextLine heading) {
        List<WrittenTime> times = heading.times();
        if (times.size() != 1 || times.get(0).time().isPresent()) {
            return false;
        }
        WrittenTime day = times.get(0);
        String others = Words.of(
                heading.text().substring(0, day.start()) + " " + heading.text().substring(day.end()));
        return List.of(others.split(" ")).stream()
                .anyMatch(word -> word.length() > 2 && !NO_EVENT.matcher(word).matches());
    }

    private static Optional<WrittenDate> day(List<Block> record) {
        return ((Block.Heading) record.get(0)).text().times().get(0).date();
    }

    private static boolean tellsOfIncident(List<Block> record) {
        int times = 0;
        boolean failed = false;
        boolean restored = false;
        for (Block block : record.subList(1, record.size())) {
            for (TextLine line : Block.lines(block)) {
                times += (int) line.times().stream()
                        .filter(when -> when.time().isPresent())
                        .count();
                failed |= EntryMeaning.ONSET.isSaidIn(line.text()) || EntryMeaning.FAILURE.isSaidIn(line.text());
                restored |= EntryMeaning.RECOVERY.isSaidIn(line.text()) || EntryMeaning.END.isSaidIn(line.text());
            }
        }
        return times >= FEWEST_TIMES && failed && restored;
    }
}
