package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.ZoneNames;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the entries of a document that carry a time: timeline lists, tables, headings, labelled fields. */
public final class EntryReader {
    /** Sections whose times are plans, ages or names, not the story. */
    private static final Set<SectionRole> NO_STORY = EnumSet.of(
            SectionRole.ACTIONS,
            SectionRole.PEOPLE,
            SectionRole.LESSONS,
            SectionRole.WENT_WELL,
            SectionRole.WENT_POORLY,
            SectionRole.LUCKY);

    private static final String WEEKDAY =
            "(?:(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?,?\\s)?";

    /** What may stand before the time of an entry. */
    private static final Pattern BEFORE = Pattern.compile(
            "[\\s*_>\\[(~≈–—-]*(?:(?i:update|edit|resolved?|identified|monitoring|investigating)d?(?:\\s?#?\\d{1,2})?\\s?[:()\\[\\]–-]?\\s?)?(?:(?i:at|on|around|about|by|from|between|circa|ca\\.|approx\\.?|approximately|roughly|t)\\s)?[\\s~(]*"
                    + WEEKDAY + "(?i:the\\s|at\\s|on\\s|approx\\.?\\s|approximately\\s|around\\s)?[\\s~]*");

    private static final Pattern AFTER = Pattern.compile("^[\\s:;|,.)\\]*_–—>-]+");
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:\\([^()\\d]{1,24}\\)\\s*)?(?:->?|–|—|→|to|thru|through|until|till|and|(?:Uhr )?bis)\\s*(?:(?:about|around|approximately) |[~≈])?"
                    + WEEKDAY);
    /** In the form of a date, but no month has 32 days, no year 13 months, and no year of interest five digits. */
    private static final Pattern NO_DATE = Pattern.compile("^[\\s*_\\[(]*(?:\\d{5,8}-\\d{1,2}-\\d{1,2}"
            + "|(?:19|20)\\d{2}-(?:\\d{1,2}-(?:3[2-9]|[4-9]\\d)|(?:1[3-9]|[2-9]\\d)-\\d{1,2}))(?!\\d)");
    /** Two lines that begin with a time may be two sentences. */
    private static final int FEWEST_LINES = 3;
    /** A longer line, in characters, is a sentence. */
    private static final int LONGEST_LABEL = 30;

    private final List<WrittenEntry> entries = new ArrayList<>();
    private final List<TextLine> placeholders = new ArrayList<>();
    private final List<TextLine> unreadable = new ArrayList<>();
    private int posts;
    private final FourFigures fourFigures;
    private final CountedTimes counted;
    private final StatusPosts statusPosts = new StatusPosts();
    /** The line that belongs to the heading above it. */
    private Optional<TextLine> valueOfHeading = Optional.empty();

    private EntryReader(Outline outline) {
        this.fourFigures = FourFigures.of(outline);
        this.counted = CountedTimes.of(outline);
    }

    /**
     * What was found.
     *
     * @param entries in reading order, front matter first
     * @param placeholders lines in which a template's mark stands where a time belongs
     * @param unreadable lines that begin with figures in the form of a date that are none, such as a year of five digits
     */
    public record Found(List<WrittenEntry> entries, List<TextLine> placeholders, List<TextLine> unreadable) {}

    /** Returns everything in the document that carries a time, as written. */
    public static Found read(PostmortemDocument document, Outline outline) {
        EntryReader reader = new EntryReader(outline);
        MetadataTimes.Found outside = MetadataTimes.read(document.metadata());
        reader.entries.addAll(outside.entries());
        reader.placeholders.addAll(outside.placeholders());
        List<Part> parts = outline.parts();
        for (int i = 0; i < parts.size(); i++) {
            reader.add(parts.get(i), parts.subList(i + 1, parts.size()));
        }
        reader.entries.addAll(reader.statusPosts.rest());
        return new Found(WrittenEntry.rising(reader.entries), reader.placeholders, reader.unreadable);
    }

    private void add(Part part, List<Part> following) {
        if (NO_STORY.contains(part.role())) {
            return;
        }
        if (part.block() instanceof Block.Heading heading) {
            addHeading(heading, part, following);
        } else if (part.block() instanceof Block.ListItem item) {
            addLines(item.lines(), part);
        } else if (part.block() instanceof Block.Paragraph paragraph) {
            List<TextLine> all = paragraph.lines();
            Optional<WrittenTime> posted = PostHead.of(all.get(0));
            // The first post has the day of the document, which its title may name.
            posted.filter(when -> posts++ > 0)
                    .ifPresent(when -> entries.add(WrittenEntry.ofDay(when, all.get(0), part)));
            List<TextLine> told = all.subList(posted.isPresent() ? 1 : 0, all.size());
            if (all.size() == 1 && mayBeLabel(all.get(0).text()) && addBelow(all.get(0), part, following)) {
                return;
            }
            entries.addAll(statusPosts.closeBefore(told));
            List<WrittenEntry> updates = statusPosts.read(told, part);
            entries.addAll(updates);
            if (updates.isEmpty() && !statusPosts.isTimed()) {
                addLines(told, part);
            }
        } else if (part.block() instanceof Block.Verbatim verbatim) {
            addIndented(verbatim, part);
        } else if (part.block() instanceof Block.Table table) {
            TimeTable.read(table, part).forEach(row -> entries.addAll(row.apart()));
            table.rows().stream()
                    .filter(row -> row.stream().anyMatch(cell -> Placeholders.standsForTime(cell.text())))
                    .forEach(row -> placeholders.add(row.get(0)));
            table.rows().stream()
                    .flatMap(row -> row.stream().limit(1))
                    .filter(first -> NO_DATE.matcher(first.text()).lookingAt())
                    .forEach(unreadable::add);
        }
    }

    /** In a timeline, indented lines are its entries; elsewhere they are code. */
    private void addIndented(Block.Verbatim verbatim, Part part) {
        if (verbatim.kind() == Block.Verbatim.Kind.INDENTED && part.role() == SectionRole.TIMELINE) {
            List<TextLine> lines = new ArrayList<>();
            int line = verbatim.line();
            for (String text : verbatim.text().split("\n")) {
                lines.add(TextLine.plain(text.strip(), line++));
            }
            addLines(lines, part);
        }
    }

    /** "Start:", "Start Date"; one word alone may be the state of a post. */
    private static boolean mayBeLabel(String text) {
        return text.endsWith(":") || text.indexOf(' ') > 0 && text.length() <= LONGEST_LABEL;
    }

    private void addHeading(Block.Heading heading, Part part, List<Part> following) {
        entries.addAll(statusPosts.openHeading(heading.text(), part));
        if (addBelow(heading.text(), part, following)) {
            return;
        }
        Optional<WrittenTime> when = leading(heading.text());
        if (when.isPresent() && heading.level() > 1) {
            String below = BelowHeading.text(following);
            String own = rest(heading.text().text(), when.get().end());
            String text = StatusPosts.stateBefore(heading.text().text(), when.get()) + (own.isEmpty() ? below : own);
            entries.add(new WrittenEntry(
                    when.get(),
                    Optional.empty(),
                    "",
                    text,
                    Optional.empty(),
                    heading.text(),
                    part.role(),
                    part.section(),
                    true));
        }
    }

    /** Adds the time, or the beginning and the end, that stand in the block below their label. */
    private boolean addBelow(TextLine label, Part part, List<Part> following) {
        List<TextLine> values =
                following.isEmpty() ? List.of() : Block.lines(following.get(0).block());
        List<LabelledTime> fields = LabelledTime.below(label, values);
        fields.forEach(field -> {
            valueOfHeading = Optional.of(values.get(0));
            entries.add(field.entry(Optional.empty(), values.get(0), part));
        });
        return !fields.isEmpty();
    }

    /** A line that begins with a time begins an entry; the lines below it go on with it. */
    private void addLines(List<TextLine> lines, Part part) {
        if (!Block.haveFigure(lines)) {
            addPlaceholders(lines);
            return;
        }
        boolean paragraph = part.block() instanceof Block.Paragraph;
        boolean rows = paragraph && isTimeline(lines, part);
        boolean prose = paragraph && !rows && (part.role() != SectionRole.TIMELINE || isAccount(lines));
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (Placeholders.standsForTime(line.text())) {
                placeholders.add(line);
                continue;
            }
            List<LabelledTime> below = LabelledTime.above(lines, i);
            if (!below.isEmpty()) {
                TextLine value = lines.get(++i);
                below.forEach(time -> entries.add(time.entry(Optional.empty(), value, part)));
                continue;
            }
            if (!line.hasFigure()
                    || valueOfHeading.filter(value -> value == line).isPresent()) {
                continue;
            }
            if (NO_DATE.matcher(line.text()).lookingAt()) {
                unreadable.add(line);
                continue;
            }
            List<WrittenEntry> labelled = LabelledTime.entries(line, part);
            entries.addAll(labelled);
            boolean mayBe = labelled.isEmpty() && !Byline.signs(lines, i);
            Optional<WrittenTime> when = mayBe ? leading(line, part) : Optional.empty();
            if (when.isPresent()) {
                if ((prose || i > 0 && !(rows && when.get().start() == 0))
                        && rangeEnd(line.text(), line.times(), when.get()).isPresent()) {
                    // "Between 10:02 and 10:40 UTC checkout failed" is a sentence with two ends, not an entry.
                    continue;
                }
                StringBuilder text = new StringBuilder(line.text());
                while (i + 1 < lines.size()
                        && leading(lines.get(i + 1), part).isEmpty()
                        && !LabelledTime.opensAt(lines, i + 1)) {
                    text.append(' ').append(lines.get(++i).text());
                }
                String told = prose ? Sentences.first(text) : text.toString();
                List<WrittenEntry> apart = entry(line, told, when.get(), part).apart();
                entries.addAll(prose ? apart.subList(0, 1) : apart);
            }
        }
    }

    private void addPlaceholders(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (Placeholders.standsForTime(line.text())) {
                placeholders.add(line);
            }
        }
    }

    /** Returns whether the lines are one account in which sentence by sentence tells of another time. */
    public static boolean isAccount(List<TextLine> lines) {
        return Block.haveFigure(lines)
                && lines.stream().filter(line -> leading(line).isPresent()).count() <= 1
                && Sentences.timed(Block.join(lines)) > 1;
    }

    /** Lines of which most begin with a time are a timeline whatever stands above them. */
    private boolean isTimeline(List<TextLine> lines, Part part) {
        int timed = 0;
        for (TextLine line : lines) {
            timed += leading(line, part).isPresent() ? 1 : 0;
        }
        return timed >= FEWEST_LINES && timed * 2 > lines.size();
    }

    private Optional<WrittenTime> leading(TextLine line, Part part) {
        return line.hasFigure()
                ? leading(line).or(() -> counted.leading(line)).or(() -> fourFigures.leading(line, part))
                : Optional.empty();
    }

    private static WrittenEntry entry(TextLine line, String text, WrittenTime when, Part part) {
        Optional<WrittenTime> until = rangeEnd(text, line.timesOf(text), when);
        String happened = StatusPosts.stateBefore(text, when)
                + rest(text, until.orElse(when).end());
        return new WrittenEntry(when, until, "", happened, Optional.empty(), line, part.role(), part.section(), false);
    }

    /** Returns the time the line begins with. */
    public static Optional<WrittenTime> leading(TextLine line) {
        return line.times().isEmpty() ? Optional.empty() : leading(line.text(), line.times());
    }

    /** Returns the time the text begins with, of those found in it. */
    static Optional<WrittenTime> leading(String text, List<WrittenTime> times) {
        return times.stream()
                .findFirst()
                .filter(when -> when.start() == 0
                        || BEFORE.matcher(text.substring(0, when.start())).matches());
    }

    /** Returns the later end of a range whose beginning is given. */
    static Optional<WrittenTime> rangeEnd(String text, List<WrittenTime> times, WrittenTime when) {
        return times.stream()
                .filter(other -> other.start() >= when.end() && other.time().isPresent())
                .findFirst()
                .filter(other ->
                        RANGE.matcher(text.substring(when.end(), other.start())).matches());
    }

    /** What follows a time; nothing if that is only its zone in parentheses. */
    static String rest(String text, int end) {
        String rest = text.substring(Math.min(end, text.length()));
        Matcher signs = AFTER.matcher(rest);
        String after = (signs.lookingAt() ? rest.substring(signs.end()) : rest).strip();
        return ZoneNames.isOne(after) ? "" : after;
    }
}
