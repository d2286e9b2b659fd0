package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.LineOpenings;
import dev.hindcast.ingest.normalise.timeline.entry.PostState;
import dev.hindcast.ingest.normalise.timeline.entry.WeekdayHead;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.normalise.timeline.post.FirstPost;
import dev.hindcast.ingest.normalise.timeline.post.StatusPosts;
import dev.hindcast.ingest.normalise.timeline.post.ThreadPosts;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** A longer line, in characters, is a sentence. */
    private static final int LONGEST_LABEL = 30;

    private static final Pattern UPDATE =
            Pattern.compile("(?i)\\W{0,3}(?:update|edit)(?: #?\\d{1,2})?[\\s:,(\\[@–—-]{0,4}(?:at )?");

    /** Prose that goes on to the next day; bare times at the head of paragraphs below it are no more those of the document's day. */
    private static final Wording ON_NEXT_DAY = Wording.of(
            "\\b(?:the (?:next|following) (?:day|morning|afternoon)|the (?:day|morning) after)\\b[^.;]{0,30}\\b\\d{1,2}[:.]\\d\\d");

    /** Such a sentence tells what was due then or how it was looked back on, not how the incident went on. */
    private static final Wording NOT_OF_INCIDENT = Wording.of(
            "\\b(?:due|will|would|planned|scheduled|met|meet(?:ing)?|review\\w*|reports?|post-?mortem|retro\\w*|held|hold|wrote|written|publish\\w*)\\b");

    private final Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final LineOpenings openings;
    private final StatusPosts statusPosts = new StatusPosts();
    private final ThreadPosts threadPosts = new ThreadPosts();
    /** Lines above what happened then. */
    private final Set<TextLine> clocks;
    /** Items that are only a time, each above its paragraph. */
    private final Set<Part> loose;
    /** Headings that end with a moment, each above what was told then. */
    private final Set<TextLine> stamped;
    /** Lines that tell when something was meant to be done. */
    private final Set<TextLine> planned;

    private int posts;
    /** The section in which the prose went on to the next day. */
    private int nextDayIn = Integer.MIN_VALUE;
    /** What was told of that day first. */
    private LocalTime nextDayAt = LocalTime.MIN;
    /** The line that belongs to the heading above it. */
    private Optional<TextLine> valueOfHeading = Optional.empty();

    private EntryReader(Outline outline) {
        this.openings = LineOpenings.in(outline);
        this.clocks = ClockLines.of(outline.parts());
        this.loose = BelowTime.aboveParagraphs(outline.parts());
        this.stamped = StampedHeadings.of(outline.parts());
        this.planned = PlannedLines.of(outline.parts());
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
        Found found = reader.found;
        found.entries().addAll(outside.entries());
        found.placeholders().addAll(outside.placeholders());
        FirstPost.of(outside.entries(), outline).ifPresent(found.entries()::add);
        DateAndTime.of(outline).ifPresent(found.entries()::add);
        List<Part> parts = outline.parts();
        for (int i = 0; i < parts.size(); i++) {
            reader.add(parts.get(i), parts.subList(i + 1, parts.size()));
        }
        found.entries().addAll(reader.statusPosts.rest());
        found.entries().addAll(reader.threadPosts.told());
        List<WrittenEntry> told = NoticeOfEnd.told(WrittenEntry.rising(found.entries()), outline);
        return new Found(told, found.placeholders(), found.unreadable());
    }

    private void add(Part part, List<Part> following) {
        threadPosts.read(part);
        if (NO_STORY.contains(part.role())) {
            found.entries()
                    .addAll(
                            part.block() instanceof Block.Heading heading
                                    ? statusPosts.openHeading(heading.text(), part)
                                    : statusPosts.readBelow(Block.lines(part.block()), part));
            return;
        }
        if (part.block() instanceof Block.Heading heading) {
            addHeading(heading, part, following);
        } else if (part.block() instanceof Block.ListItem item && PostState.isAlone(item.lines())) {
            found.entries().addAll(statusPosts.openHeading(item.lines().get(0), part));
        } else if (part.block() instanceof Block.ListItem item) {
            BelowTime.item(item, part, following, loose.contains(part))
                    .ifPresentOrElse(found.entries()::add, () -> addLines(item.lines(), part));
        } else if (part.block() instanceof Block.Paragraph paragraph) {
            if (clocks.contains(paragraph.lines().get(0))) {
                addAbove(paragraph.lines().get(0), part, following);
            } else {
                addParagraph(paragraph.lines(), part, following);
            }
        } else if (part.block() instanceof Block.Verbatim verbatim) {
            addTyped(verbatim, part);
        } else if (part.block() instanceof Block.Table table) {
            addTable(table, part);
        }
    }

    private void addParagraph(List<TextLine> all, Part part, List<Part> following) {
        Optional<WrittenTime> posted = PostHead.of(all.get(0));
        // The first post has the day of the document, which its title may name.
        posted.filter(when -> posts++ > 0)
                .ifPresent(when -> found.entries().add(WrittenEntry.ofDay(when, all.get(0), part)));
        List<TextLine> told = all.subList(posted.isPresent() ? 1 : 0, all.size());
        if (all.size() == 1 && mayBeLabel(all.get(0).text()) && addBelow(all.get(0), part, following)) {
            return;
        }
        found.entries().addAll(statusPosts.closeBefore(told));
        List<WrittenEntry> updates = statusPosts.read(told, part);
        found.entries().addAll(updates);
        if (updates.isEmpty() && !statusPosts.isTimed() && !isOfNextDay(told, part)) {
            addLines(told, part);
        }
        if (part.role() != SectionRole.TIMELINE && Block.haveFigure(told) && ON_NEXT_DAY.isIn(Block.join(told))) {
            goToNextDay(Block.join(told), part);
        }
    }

    private void goToNextDay(String text, Part part) {
        Sentences.ofAccount(text).stream()
                .filter(said -> !NOT_OF_INCIDENT.isIn(said))
                .flatMap(said -> ON_NEXT_DAY.first(said, told -> true).stream())
                .flatMap(told -> TimeScanner.scan(told.group()).stream())
                .flatMap(when -> when.time().stream())
                .findFirst()
                .ifPresent(at -> {
                    nextDayIn = part.section();
                    nextDayAt = at;
                });
    }

    /** Such a paragraph is read sentence by sentence, each with the day told before it. */
    private boolean isOfNextDay(List<TextLine> lines, Part part) {
        return nextDayIn == part.section()
                && !lines.isEmpty()
                && LeadingTime.of(lines.get(0))
                        .filter(when -> when.date().isEmpty())
                        .flatMap(WrittenTime::time)
                        .filter(nextDayAt::isBefore)
                        .isPresent()
                && !openings.areTimeline(lines, part);
    }

    private void addTable(Block.Table table, Part part) {
        TimeTable.read(table, part).forEach(row -> found.entries().addAll(row.apart()));
        for (List<TextLine> row : table.rows()) {
            if (Placeholders.leavesTimeOpen(row)) {
                found.placeholders().add(row.get(0));
            }
            if (!row.isEmpty()
                    && row.get(0).hasFigure()
                    && LeadingTime.isNoDate(row.get(0).text())) {
                found.unreadable().add(row.get(0));
            }
        }
    }

    /**
     * In a timeline, indented lines are its entries, and so are those of a block that shows nothing but rows, unless it has entries
     * already: then the block is what a program wrote. Elsewhere both are code.
     */
    private void addTyped(Block.Verbatim verbatim, Part part) {
        boolean mayBe = verbatim.kind() == Block.Verbatim.Kind.INDENTED
                || found.entries().stream().noneMatch(entry -> entry.section() == part.section());
        if (part.role() == SectionRole.TIMELINE && mayBe) {
            addLines(TypedRows.of(verbatim), part);
        }
    }

    /** "Start:", "Start Date"; one word alone may be the state of a post. */
    private static boolean mayBeLabel(String text) {
        return text.endsWith(":") || text.indexOf(' ') > 0 && text.length() <= LONGEST_LABEL;
    }

    private void addHeading(Block.Heading heading, Part part, List<Part> following) {
        found.entries().addAll(statusPosts.openHeading(heading.text(), part));
        if (addBelow(heading.text(), part, following)) {
            return;
        }
        WeekdayHead.of(heading.text(), part).ifPresent(found.entries()::add);
        if (stamped.contains(heading.text())) {
            found.entries().add(StampedHeadings.entry(heading.text(), part, following));
        } else if (heading.level() > 1 || isLater(heading)) {
            addAbove(heading.text(), part, following);
        }
    }

    /** "# Update (09:12)" is no title, whatever its level. */
    private boolean isLater(Block.Heading heading) {
        String text = heading.text().text();
        return heading.text().times().stream()
                .limit(1)
                .anyMatch(when -> when.date().isEmpty()
                        && UPDATE.matcher(text.substring(0, when.start())).matches()
                        && text.substring(when.end()).chars().noneMatch(Character::isLetterOrDigit));
    }

    /** Adds the line, if it begins with a time, with what is told below it. */
    private void addAbove(TextLine line, Part part, List<Part> following) {
        boolean heading = part.block() instanceof Block.Heading;
        Optional<WrittenTime> begins = heading ? LeadingTime.ofHeading(line, part.role()) : LeadingTime.of(line);
        begins.filter(when -> !heading || !BelowTime.isAgain(when, following)).ifPresent(when -> {
            String own = heading ? LeadingTime.rest(line.text(), when.end()) : ClockLines.told(line);
            String text = PostState.before(line.text(), when) + (own.isEmpty() ? BelowTime.heading(following) : own);
            found.entries()
                    .add(new WrittenEntry(
                            when,
                            Optional.empty(),
                            "",
                            text,
                            Optional.empty(),
                            line,
                            part.role(),
                            part.section(),
                            heading));
        });
    }

    /** Adds the time, or the beginning and the end, that stand in the block below their label. */
    private boolean addBelow(TextLine label, Part part, List<Part> following) {
        List<TextLine> values =
                following.isEmpty() ? List.of() : Block.lines(following.get(0).block());
        List<LabelledTime> fields = LabelledTime.below(label, values);
        List<WrittenEntry> spans = fields.size() == 2 ? ListedSpans.below(label, part, following) : List.of();
        if (!spans.isEmpty()) {
            found.entries().addAll(spans);
            valueOfHeading = Optional.of(values.get(0));
            return true;
        }
        fields.forEach(field -> {
            valueOfHeading = Optional.of(values.get(0));
            found.entries().add(field.entry(Optional.empty(), values.get(0), part));
        });
        return !fields.isEmpty();
    }

    private void addLines(List<TextLine> lines, Part part) {
        if (lines.size() == 1) {
            WeekdayHead.of(lines.get(0), part).ifPresent(found.entries()::add);
        }
        List<TextLine> told = planned.isEmpty()
                ? lines
                : lines.stream().filter(line -> !planned.contains(line)).toList();
        EntryLines.read(told, part, openings, valueOfHeading, found);
    }
}
