package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the records of a page or a mail each of which has a number of its own where it begins: "1) OPS-77 mail was late" above lines
 * with times, a heading "Mail was late (OPS-77)", one with "OPS-78, P2." or "Ref: OPS-78" below.
 */
final class NumberedRecords {
    private static final int DEEPEST = 6;
    /** Names of norms, offsets, grades and weak points are made like numbers of tickets. */
    private static final String ID =
            "((?!(?:UTC|GMT|SEV|ISO|UTF|CVE|RFC|SHA|PRIO|TIER|COVID)-)[A-Z]{2,10}-\\d{1,8}(?:[-/]\\d{1,6})?|(?:INC|PRB|TT)\\d{3,10})(?![\\w-])";

    private static final Pattern NUMBER = Pattern.compile("^(?:\\(?(?:\\d{1,2}|[A-Z])[.)]\\s{1,4})?\\[?" + ID);
    /** "Mail was late (OPS-77)", "Mail was late - OPS-77". */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?:[(\\[]|\\s[-–—|:] |, )" + ID + "[)\\]]?\\s*$");

    private static final Set<String> LABELS = Set.of("ref", "id", "ticket", "key", "reference", "incident", "number");
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}[-_/ ]?\\d[\\d/-]{0,12}");
    private static final Pattern ENTRY = Pattern.compile("^\\d{1,2}[:.h]\\d{2}\\b.*");
    /** How far below a heading its number may stand. */
    private static final int FIRST_BLOCKS = 6;

    private static final int FEWEST_ENTRIES = 2;

    private NumberedRecords() {}

    /** Returns the records, empty if there are not several with numbers of their own. */
    static List<LogRecord> of(List<Block> blocks, HeadingRoles roles) {
        for (int level = DEEPEST; level >= 1; level--) {
            List<LogRecord> records = apart(belowHeadings(blocks, level, roles));
            if (records.size() > 1) {
                return records;
            }
        }
        return apart(inLists(blocks));
    }

    /** Returns a heading with what stands below it, under the number that it has there, if any. */
    static LogRecord keyed(List<Block> section) {
        return LogRecord.keyed(numberOf(section).orElse(""), section);
    }

    private static List<LogRecord> apart(List<LogRecord> numbered) {
        Set<String> keys = new HashSet<>();
        boolean distinct = numbered.stream().allMatch(each -> keys.add(each.key()));
        Map<LogRecord, ToldOfRecord> told = new LinkedHashMap<>();
        numbered.forEach(each -> told.put(each, told(each)));
        told.values().removeIf(each -> !each.isLong());
        boolean harm = told.values().stream().anyMatch(each -> each.failed() || each.restored());
        return distinct && harm ? List.copyOf(told.keySet()) : List.of();
    }

    private static ToldOfRecord told(LogRecord record) {
        List<Block> all = new ArrayList<>(List.of(new Block.Heading(1, record.title())));
        all.addAll(record.below());
        return ToldOfRecord.of(all);
    }

    private static List<LogRecord> belowHeadings(List<Block> blocks, int level, HeadingRoles roles) {
        List<LogRecord> records = new ArrayList<>();
        List<LogRecord> behind = new ArrayList<>();
        List<Block> outside = new ArrayList<>();
        int end;
        for (int i = 0; i < blocks.size(); i = end) {
            end = i + 1;
            if (!(blocks.get(i) instanceof Block.Heading heading && heading.level() == level)) {
                outside.add(blocks.get(i));
                continue;
            }
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading next && next.level() <= level)) {
                end++;
            }
            List<Block> section = blocks.subList(i, end);
            Optional<LogRecord> record = numberOf(section).map(key -> LogRecord.keyed(key, section));
            if (record.isEmpty()) {
                outside.addAll(section);
            } else if (numberBefore(section).isEmpty()) {
                behind.add(record.get());
            } else {
                records.add(record.get());
            }
        }
        if (!behind.isEmpty() && areIncidents(behind) && !isStoryAround(outside, level, roles)) {
            records.addAll(behind);
            records.sort(Comparator.comparingInt(record -> record.title().line()));
        }
        return records;
    }

    /** Tasks, causes and machines have their numbers behind their names, too. */
    private static boolean areIncidents(List<LogRecord> behind) {
        return behind.stream()
                .map(NumberedRecords::told)
                .filter(ToldOfRecord::isLong)
                .allMatch(ToldOfRecord::isWhole);
    }

    /** Where moments are told beside them, they are parts of that story, or incidents like it. */
    private static boolean isStoryAround(List<Block> outside, int level, HeadingRoles roles) {
        return ToldOfRecord.isMomentOfHarmIn(outside)
                || outside.stream()
                        .skip(1)
                        .anyMatch(block -> block instanceof Block.Heading heading
                                && roles.ofHeading(heading.text().text())
                                        .filter(role -> role == SectionRole.TIMELINE || heading.level() < level)
                                        .isPresent());
    }

    private static Optional<String> numberOf(List<Block> section) {
        return numberBefore(section).or(() -> numberAt(((Block.Heading) section.get(0)).text(), NUMBER_BEHIND));
    }

    /** The number at the beginning of a heading or of what stands below it. */
    private static Optional<String> numberBefore(List<Block> section) {
        TextLine title = ((Block.Heading) section.get(0)).text();
        Optional<String> number = numberAt(title, NUMBER);
        for (int i = 1; i < Math.min(section.size(), 1 + FIRST_BLOCKS) && number.isEmpty(); i++) {
            List<TextLine> lines = Block.lines(section.get(i));
            if (i == 1 && !lines.isEmpty()) {
                number = numberAt(lines.get(0), NUMBER);
            }
            for (int j = 0; j < lines.size() && number.isEmpty(); j++) {
                number = numberUnderLabel(lines.get(j));
            }
        }
        return number;
    }

    private static Optional<String> numberUnderLabel(TextLine line) {
        return (line.hasFigure() ? Label.of(line) : Optional.<Label>empty())
                .filter(label -> LABELS.contains(Words.of(label.key())))
                .map(Label::value)
                .filter(value -> KEY.matcher(value).matches());
    }

    private static Optional<String> numberAt(TextLine line, Pattern where) {
        if (!line.hasFigure()) {
            return Optional.empty();
        }
        Matcher number = where.matcher(line.text());
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** An item or a paragraph whose first line has a number, above lines that begin with a time. */
    private static List<LogRecord> inLists(List<Block> blocks) {
        List<LogRecord> records = new ArrayList<>();
        for (Block block : blocks) {
            List<TextLine> lines = Block.lines(block);
            if (lines.size() > FEWEST_ENTRIES) {
                List<TextLine> below = lines.subList(1, lines.size());
                numberAt(lines.get(0), NUMBER)
                        .filter(key -> below.stream()
                                        .filter(line ->
                                                ENTRY.matcher(line.text()).matches())
                                        .count()
                                >= FEWEST_ENTRIES)
                        .ifPresent(key ->
                                records.add(new LogRecord(lines.get(0), key, List.of(new Block.Paragraph(below)))));
            }
        }
        return records;
    }
}
