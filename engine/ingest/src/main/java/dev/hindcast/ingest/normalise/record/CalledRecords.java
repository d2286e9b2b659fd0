package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the records of a duty book each of which is called an incident and has its number where it begins: "Incident no. 31-4: the
 * telephones are silent", "EVENT 2  PUMP STOPPED  REF CR-17", be it a heading or the line above the rows. Its day stands in a heading
 * above it, or at the head of the whole.
 */
final class CalledRecords {
    private static final String WORDS =
            WordingFile.read(CalledRecords.class, "log-books.txt").anyOf("record");

    private static final Pattern CALLED = Pattern.compile(
            "(?iu)^" + WORDS
                    + "\\s?(?:n[°ºo]\\.?|nr\\.?|num(?:ber|éro|ero)?|#|№|č\\.)?\\s?(\\d{1,6}(?:[-/]\\d{1,6})?|(?-i:[A-Z]{1,8}[-/]?\\d[\\d/-]{0,12}))(?:\\s?[:–—-]\\s+|\\s{2,}|\\s+(?=(?-i:\\p{Lu}{3})))(?=\\p{L})");
    /** What stands apart behind the name. */
    private static final Pattern APART = Pattern.compile("\\s{2,}");
    /** "REF CR-17", "No. 31/4" */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:^|\\s)(?:ref|no|nr|id)[.:]{0,2}\\s{1,3}(?-i:([A-Z]{1,8}[-/]?\\d[\\d/-]{0,12}))\\s*$");
    /** "PRIORITY 1" */
    private static final Pattern GRADE = Pattern.compile("(?i)(priority|severity|prio|class)\\s(\\S{1,9})\\s*$");

    /** So the phases of one incident are counted; the numbers of a book go on from those before. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}");

    private final List<LogRecord> records = new ArrayList<>();
    /** The lines above the first record that tell a day. */
    private final List<TextLine> head = new ArrayList<>();
    /** The years that are told there. */
    private final Set<Integer> years = new HashSet<>();
    /** What belongs to no record. */
    private final List<Block> outside = new ArrayList<>();

    private Optional<TextLine> day = Optional.empty();
    private Optional<TextLine> name = Optional.empty();
    /** The level of the heading that names it; those below it tell of it. */
    private int level;

    private List<Block> told = new ArrayList<>();

    private CalledRecords() {}

    /** Returns the records, empty if there are not several with numbers of their own that tell at which times what happened. */
    static List<LogRecord> of(PostmortemDocument document) {
        CalledRecords reader = new CalledRecords();
        document.blocks().forEach(reader::add);
        reader.close();
        if (reader.records.size() < 2 || reader.areParts(document)) {
            return List.of();
        }
        Set<String> keys = new HashSet<>();
        boolean distinct = reader.records.stream().allMatch(record -> keys.add(record.key()));
        List<ToldOfRecord> told = reader.records.stream()
                .map(record -> ToldOfRecord.of(record.below()))
                .toList();
        boolean harm = told.stream().anyMatch(each -> each.failed() || each.restored());
        return distinct && harm && told.stream().allMatch(ToldOfRecord::isLong)
                ? List.copyOf(reader.records)
                : List.of();
    }

    /** Events are counted in the report of one incident, too, and told of once more below its rows. */
    private boolean areParts(PostmortemDocument document) {
        boolean counted = records.stream()
                .anyMatch(record -> COUNTED.matcher(record.key()).matches());
        return counted && !EventLog.isBookOfMany(document) || ToldOfRecord.isMomentOfHarmIn(outside);
    }

    private void add(Block block) {
        List<TextLine> lines = Block.told(block);
        boolean heading = block instanceof Block.Heading;
        boolean begins = !(block instanceof Block.ListItem)
                && !lines.isEmpty()
                && lines.get(0).hasFigure()
                && CALLED.matcher(lines.get(0).text()).lookingAt();
        if (begins) {
            close();
            name = Optional.of(lines.get(0));
            level = heading ? ((Block.Heading) block).level() : 0;
            if (lines.size() > 1) {
                told.add(new Block.Paragraph(lines.subList(1, lines.size())));
            }
        } else if (heading && (level == 0 || ((Block.Heading) block).level() <= level)) {
            close();
            day = isDay(lines.get(0)) ? Optional.of(lines.get(0)) : day;
            outside.add(block);
            note(lines, true);
        } else if (name.isPresent()) {
            told.add(block);
        } else {
            outside.add(block);
            note(lines, heading);
        }
    }

    /** Looks at what stands above all records: a year in a sentence may be that of anything. */
    private void note(List<TextLine> lines, boolean heading) {
        for (TextLine line : records.isEmpty() && name.isEmpty() ? lines : List.<TextLine>of()) {
            Matcher year = OfTheWhole.YEAR.matcher(heading || !line.text().endsWith(".") ? line.text() : "");
            while (year.find()) {
                years.add(Integer.parseInt(year.group()));
            }
            if (isDay(line)) {
                head.add(line);
            }
        }
    }

    private static boolean isDay(TextLine line) {
        List<WrittenTime> times = line.hasFigure() ? line.times() : List.of();
        return times.stream().anyMatch(when -> when.date().isPresent())
                && times.stream().allMatch(when -> when.time().isEmpty());
    }

    private void close() {
        name.ifPresent(line -> records.add(record(line)));
        name = Optional.empty();
        level = 0;
        told = new ArrayList<>();
    }

    private LogRecord record(TextLine line) {
        Matcher called = CALLED.matcher(line.text());
        called.lookingAt();
        String key = called.group(1);
        String words = line.text().substring(called.end());
        List<TextLine> fields = new ArrayList<>();
        Matcher grade = GRADE.matcher(words);
        if (grade.find()) {
            fields.add(TextLine.plain(grade.group(1) + ": " + grade.group(2), line.line()));
            words = words.substring(0, grade.start());
        }
        Matcher reference = REFERENCE.matcher(words);
        if (reference.find()) {
            key = reference.group(1);
            words = words.substring(0, reference.start());
        }
        String[] parts = APART.split(words.strip());
        for (int i = 1; i < parts.length; i++) {
            fields.add(TextLine.plain(parts[i], line.line()));
        }
        List<Block> below = new ArrayList<>(days());
        fields.forEach(field -> below.add(new Block.Paragraph(List.of(field))));
        below.addAll(told);
        return new LogRecord(TextLine.plain(parts[0], line.line()), key, below);
    }

    /** The day above the record, with the year of the whole, else that at its head. */
    private List<Block> days() {
        if (day.isEmpty()) {
            return head.isEmpty() ? List.of() : List.of(new Block.Paragraph(head));
        }
        TextLine above = day.get();
        Optional<WrittenDate> date = above.times().get(0).date();
        return List.of(date.flatMap(told -> told.date().isEmpty() && years.size() == 1
                        ? told.in(years.iterator().next())
                        : told.date())
                .map(full -> LogRecord.day(full, above.line()))
                .orElseGet(() -> new Block.Paragraph(List.of(above))));
    }
}
