package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.day.ToldDays;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.LineOpenings;
import dev.hindcast.ingest.normalise.timeline.post.PostTime;
import dev.hindcast.ingest.normalise.timeline.zone.SaidZone;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads milestones from sentences of the prose: "from 10:02 to 10:40 UTC checkout was unavailable", "the alert fired at 10:05".
 * The weakest basis: only a milestone that neither a field nor the timeline gives is taken from here, and only from a sentence
 * that says one thing.
 */
public final class SentenceReader {
    private static final Set<SectionRole> TELLING = EnumSet.of(
            SectionRole.SUMMARY,
            SectionRole.IMPACT,
            SectionRole.DETECTION,
            SectionRole.RESPONSE,
            SectionRole.TRIGGER,
            SectionRole.TIMELINE,
            SectionRole.OTHER);
    private static final Wording AFTERWARDS = Wording.of("^post-?mortem\\b");
    /** How a sentence goes on from what was changed in the one before it. */
    private static final Wording AFTERMATH = Wording.of(
            "^(?:(?:right|immediately|directly|shortly|soon|straight|moments) (?:after(?:wards)?|thereafter)"
                    + "|from (?:that (?:moment|point)|then|there) on|as (?:a|an immediate|a direct) (?:result|consequence)"
                    + "|this (?:change |release |update |deploy(?:ment)? )?(?:caused|led|resulted|broke|made|took|meant|triggered)"
                    + "|during (?:the|this|that) (?:deploy(?:ment)?|roll-?out|release|migration|upgrade|update|change|switch(?:-?over)?|restart|import))\\b");

    /** What was finished in the sentence before brought the service back: "Once that was complete, the site came back online." */
    private static final Wording UPON_THAT = Wording.of(
            "^(?:once|when|after|as soon as) (?:that|this|it) (?:was|had been|is) (?:complete[d]?|done|finished), (?:(?:the|our|all|both) )?(?:[\\w-]+ )?(?:sites?|websites?|services?|systems?|servers?|platform|network|application|everything)\\b");

    /** Said of the time: "at 10:02 we started a rebuild, which took an hour to complete" was not finished then. */
    private static final Wording FINISHED = Wording.of(
            "^(?!.*\\b(?:start(?:s|ed)?|begins?|began|begun)\\b).*\\b(?:finished|(?:was|were|is) (?:complete[d]?|done)|did(?: not|n['’]t) (?:finish|complete) until)"
                    + " (?:(?:at|until|by|on|around|about|approximately) ){0,2}~?(?:\\d{1,2}[:.h]\\d\\d(?!\\d)|\\d{1,2} ?[ap]\\.?m\\b)");

    private static final Wording UNHARMED = Wording.of(
            "\\b(?:no|without(?: any)?|nor) (?:[\\w-]+ ){0,2}?(?:outages?|errors?|failures?|impact|downtime|issues?|problems?|interruptions?|disruptions?|incidents?)\\b");

    private static final Wording WINDOW = Wording.of("^(?:on [^:]{3,30}, )?(?:between|from|during) ");
    /** A longer line, in characters, tells more than when. */
    private static final int LONGEST_WINDOW = 80;

    /** Two times of day and hardly a letter before the first. */
    private static final Pattern SPAN =
            Pattern.compile("^[^\\p{L}]*(?:\\p{L}+[^\\p{L}]*)?\\d{1,2}[:.]\\d\\d\\D[^\\p{Ll}]*\\d{1,2}[:.]\\d\\d");

    private static final int LONGEST_TITLE = 120;

    private final ToldDays days;
    private final SaidZone zone = new SaidZone();
    private final SentenceMilestones told;
    private int posts;
    private int section = -1;
    /** Whether the page has the times at which its texts were posted below them. */
    private final boolean postedBelow;

    private SentenceReader(DocumentDates dates, ZoneContext zones, boolean postedBelow) {
        this.postedBelow = postedBelow;
        this.days = new ToldDays(dates);
        this.told = new SentenceMilestones(days, zone, zones);
    }

    /**
     * What the prose tells.
     *
     * @param milestones those that sentences state, each from the first that does
     * @param window the beginning and the end that the title states, as fields do; empty where it states none
     * @param moments all times in sentences, in reading order; the text of each is its sentence
     * @param undone when it seemed to be over, where a later sentence tells that it was not
     */
    public record Prose(
            Map<MilestoneName, DatedEntry> milestones,
            List<DatedEntry> window,
            List<DatedEntry> moments,
            Set<Instant> undone) {
        /** Returns whether the prose tells that it was not over then: it went on, or all was back on a later day. */
        public boolean isNoEnd(Instant at) {
            DatedEntry end = milestones.get(MilestoneName.RESOLVED);
            return undone.contains(at)
                    || end != null
                            && end.precision() == Precision.DAY
                            && at.isBefore(end.resolved().at());
        }
    }

    /** Returns what the prose tells. */
    public static Prose read(Outline outline, DocumentDates dates, ZoneContext zones) {
        List<Part> parts = outline.parts();
        SentenceReader reader = new SentenceReader(dates, zones, PostTime.standsBelow(parts));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i == 0 && isTitle(part.block())) {
                reader.told.addTitle(Block.lines(part.block()).get(0), part);
            }
            if (part.block() instanceof Block.Heading heading && (heading.level() == 1 || mayBeSpan(heading, part))) {
                reader.told.addTitle(heading.text(), part);
            } else if (part.block() instanceof Block.Heading heading
                    && heading.text().hasFigure()) {
                reader.openDay(heading.text(), part);
            }
            if (TELLING.contains(part.role())
                    && part.block() instanceof Block.Paragraph paragraph
                    && Block.haveFigure(paragraph.lines())
                    && (part.role() != SectionRole.TIMELINE
                            || LeadingTime.of(paragraph.lines().get(0)).isEmpty()
                            || LineOpenings.areAccount(paragraph.lines()))) {
                reader.addPosted(paragraph, parts.subList(i + 1, parts.size()), part);
            }
            if (TELLING.contains(part.role())
                    && part.block() instanceof Block.ListItem item
                    && Block.haveFigure(item.lines())
                    && (LeadingTime.of(item.lines().get(0)).isEmpty()
                            || part.role() != SectionRole.TIMELINE && LineOpenings.areAccount(item.lines()))) {
                reader.openParagraph();
                reader.addSentences(new Block.Paragraph(account(item.lines())), part);
            }
        }
        return reader.told.prose();
    }

    /** One line that is no sentence, at the head of a text without marks. */
    private static boolean isTitle(Block first) {
        return first instanceof Block.Paragraph paragraph
                && paragraph.lines().size() == 1
                && paragraph.lines().get(0).hasFigure()
                && paragraph.text().length() <= LONGEST_TITLE
                && !paragraph.text().endsWith(".");
    }

    /** "Between 10:02 and 10:40:" and below it, item by item, what failed. */
    private static Block.Paragraph withItem(Block.Paragraph paragraph, List<Part> following) {
        String text = paragraph.text();
        boolean opens = !following.isEmpty()
                && text.endsWith(":")
                && text.length() <= LONGEST_WINDOW
                && WINDOW.isIn(text)
                && following.get(0).block() instanceof Block.ListItem item
                && !Block.haveFigure(item.lines());
        if (!opens) {
            return paragraph;
        }
        TextLine line = paragraph.lines().get(0);
        String told = Block.lines(following.get(0).block()).get(0).text();
        return new Block.Paragraph(List.of(TextLine.plain(text + " " + told, line.line())));
    }

    /** A heading that may be the span of the incident, other than a row; a line of a text may be that of works to come. */
    private static boolean mayBeSpan(Block.Heading heading, Part part) {
        return part.role() != SectionRole.TIMELINE
                && heading.text().hasFigure()
                && SPAN.matcher(heading.text().text()).find();
    }

    /** What a status page posts afterwards gives account of the incident below the time at which it was posted. */
    private static List<TextLine> account(List<TextLine> post) {
        boolean afterwards = post.size() > 1 && AFTERWARDS.isIn(post.get(0).text());
        return afterwards ? post.subList(1, post.size()) : post;
    }

    /** What is told below a heading that is but a day, be it in a row of its own day or not, is of that day. */
    private void openDay(TextLine heading, Part part) {
        LeadingTime.ofHeading(heading, part.role())
                .filter(when -> when.time().isEmpty()
                        && LeadingTime.rest(heading.text(), when.end()).isEmpty())
                .ifPresent(when -> {
                    section = part.section();
                    days.openSection();
                    days.openPost(when);
                });
    }

    private void openParagraph() {
        days.openParagraph();
        zone.openParagraph();
    }

    /** Adds a text; one above the time at which it was posted is of that day, and that time tells nothing by itself. */
    private void addPosted(Block.Paragraph paragraph, List<Part> following, Part part) {
        if (postedBelow && PostTime.alone(paragraph).isPresent()) {
            return;
        }
        Stream.concat(
                        PostTime.below(paragraph.lines()).stream(),
                        following.stream()
                                .limit(postedBelow ? 1 : 0)
                                .flatMap(next -> PostTime.alone(next.block()).stream()))
                .filter(when -> paragraph.lines().stream()
                        .flatMap(line -> line.times().stream())
                        .noneMatch(told -> PostTime.isLaterInDay(told, when)))
                .forEach(days::openPost);
        add(withItem(paragraph, following), part);
    }

    private void add(Block.Paragraph paragraph, Part part) {
        openParagraph();
        if (part.section() != section) {
            section = part.section();
            days.openSection();
        }
        Optional<WrittenTime> head = PostHead.of(paragraph.lines().get(0));
        if (head.isEmpty()) {
            ParagraphRuns.of(paragraph).forEach(run -> addSentences(run, part));
            return;
        }
        if (posts++ > 0) {
            // The first post has the day of the document, which its title may name.
            days.openPost(head.get());
        }
        if (paragraph.lines().size() > 1) {
            addSentences(
                    new Block.Paragraph(
                            paragraph.lines().subList(1, paragraph.lines().size())),
                    part);
        }
    }

    private void addSentences(Block.Paragraph paragraph, Part part) {
        int from = 0;
        String text = paragraph.text();
        if (ParagraphRuns.dateTheText(paragraph.lines())) {
            return;
        }
        List<String> sentences = SpanMeaning.closedApart(Sentences.ofAccount(text));
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            int start = text.indexOf(sentence, from);
            from = start + sentence.length();
            told.add(sentence, ParagraphRuns.lineAt(paragraph, start), part);
            if (i + 1 < sentences.size() && tellsAftermath(sentences.get(i + 1))) {
                told.addCause(sentence, ParagraphRuns.lineAt(paragraph, start), part);
            }
            if (i + 1 < sentences.size()
                    && (FINISHED.isIn(sentence) && tellsReturn(sentences.get(i + 1))
                            || SaidPlainly.tellsWellSince(sentences.get(i + 1))
                                    && !SaidPlainly.tellsMeeting(sentence)
                                    && !EntryMeaning.NOTICE.isSaidIn(sentence))) {
                told.addEnd(sentence, sentences.get(i + 1), ParagraphRuns.lineAt(paragraph, start), part);
            }
        }
    }

    private static boolean tellsReturn(String sentence) {
        return UPON_THAT.isIn(sentence) && EntryMeaning.RECOVERY.isSaidIn(sentence) && hasNoClock(sentence);
    }

    /** Harm that has a time of its own did not begin with the change before it. */
    private static boolean tellsAftermath(String sentence) {
        return AFTERMATH.isIn(sentence) && Harm.isToldIn(sentence) && !UNHARMED.isIn(sentence) && hasNoClock(sentence);
    }

    private static boolean hasNoClock(String sentence) {
        return TimeScanner.scan(sentence).stream().allMatch(when -> when.time().isEmpty());
    }
}
