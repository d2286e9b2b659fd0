package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.EntryReader.Found;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.LineOpenings;
import dev.hindcast.ingest.normalise.timeline.entry.PostState;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a paragraph, an item or an indented block: one that begins with a time begins an entry, and the lines below it go on
 * with it. Used once; not thread-safe.
 */
final class EntryLines {
    /** "This report is of the outage experienced on the": a date follows. */
    private static final Wording HAPPENED_ON = Wording.of(
            "\\bthis (?:report|summary|account|timeline|chronology|post-?mortem|rca) (?:is |gives |contains )?(?:[\\w-]+ ){0,4}?(?:of|on|for|about) (?:the |an? |our )?(?:(?!similar|last|previous|prior|earlier|other|another|second)\\w+ )?"
                    + "(?:outage|incident|disruption|interruption|failure|downtime|degradation)(?: experienced| seen| that (?:occurred|happened)| which (?:occurred|happened))? on (?:the )?(?:\\w{3,6}day,? )?(?:the )?$");

    /** What is told at a review happened before it. */
    private static final Wording OF_REVIEW = Wording.of(
            "\\b(?:review|retrospective|debrief\\w*|post-?mortem|follow-?up) (?:meeting|call|session)\\b|\\bwe (?:talked|spoke|discussed|met|looked back)\\b");

    /** In characters. */
    private static final int MOST_BEFORE = 120;

    /** So many characters hold a time with its zone. */
    private static final int MOST_TO_BRACKET = 14;

    /** A line that was broken for its length has so many characters. */
    private static final int LEAST_BROKEN = 55;

    private final List<TextLine> lines;
    private final Part part;
    private final LineOpenings openings;
    private final Found found;
    /** Whether they are the rows of a timeline. */
    private final boolean rows;
    /** Whether they are sentences, of which only the first belongs to a time at the beginning. */
    private final boolean prose;
    /** The line at hand. */
    private int at;

    private EntryLines(List<TextLine> lines, Part part, LineOpenings openings, Found found) {
        this.lines = lines;
        this.part = part;
        this.openings = openings;
        this.found = found;
        boolean paragraph = part.block() instanceof Block.Paragraph;
        this.rows = paragraph && openings.areTimeline(lines, part);
        this.prose = paragraph
                && !rows
                && !(openings.arePost(lines) && !OF_REVIEW.isIn(lines.get(0).text()))
                && (part.role() != SectionRole.TIMELINE || LineOpenings.areAccount(lines));
    }

    /**
     * Adds what the lines tell of times to what was found.
     *
     * @param taken the line that belongs to the heading above it
     */
    static void read(List<TextLine> lines, Part part, LineOpenings openings, Optional<TextLine> taken, Found found) {
        if (Block.haveFigure(lines)) {
            new EntryLines(lines, part, openings, found).read(taken);
        } else {
            for (TextLine line : lines) {
                if (Placeholders.leavesTimeOpen(line)) {
                    found.placeholders().add(line);
                }
            }
        }
    }

    private void read(Optional<TextLine> taken) {
        for (; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (Placeholders.leavesTimeOpen(line)) {
                found.placeholders().add(line);
            } else if (!addBelowLabel()
                    && line.hasFigure()
                    && taken.filter(value -> value == line).isEmpty()) {
                addFigured(line);
            }
        }
    }

    /** Adds the time, or the beginning and the end, of the next line if this one is their label. */
    private boolean addBelowLabel() {
        List<LabelledTime> below = LabelledTime.above(lines, at);
        if (!below.isEmpty()) {
            TextLine value = lines.get(++at);
            below.forEach(time -> found.entries().add(time.entry(Optional.empty(), value, part)));
        }
        return !below.isEmpty();
    }

    /** Adds the labelled times of a line with figures, or the entry that it begins. */
    private void addFigured(TextLine line) {
        if (LeadingTime.isNoDate(line.text())) {
            found.unreadable().add(line);
            return;
        }
        List<WrittenEntry> labelled = LabelledTime.entries(line, part);
        found.entries().addAll(labelled);
        if (labelled.isEmpty() && !Byline.signs(lines, at)) {
            opening(at)
                    .filter(when -> !isSentenceOfTwoEnds(line, when))
                    .ifPresentOrElse(when -> addEntry(line, when), () -> addDay(line));
        }
    }

    /** Of the day in "Timeline for 14 May 2031:" are the times below it. */
    private void addDay(TextLine line) {
        if (part.role() == SectionRole.TIMELINE) {
            LeadingTime.ofTimeline(line).ifPresent(day -> found.entries().add(WrittenEntry.ofDay(day, line, part)));
        }
    }

    /** The time that the line begins with, unless the sentence of the line above goes on in it. */
    private Optional<WrittenTime> opening(int index) {
        Optional<WrittenTime> when = openings.of(lines.get(index), part);
        return rows || index == 0 || when.isEmpty() || !goesOn(index) ? when : Optional.empty();
    }

    /** Text that was broken into lines may break before a time: the line above is long and ends no sentence, and no second line begins so. */
    private boolean goesOn(int index) {
        String above = lines.get(index - 1).text();
        return LineOpenings.leavesOpen(above)
                || closesBracket(above, lines.get(index))
                || above.length() >= LEAST_BROKEN
                        && Character.isLetterOrDigit(above.charAt(above.length() - 1))
                        && (Character.isLowerCase(lines.get(index).text().charAt(0)) || !areRows());
    }

    /** "(disks at 8:16 and" goes on in "8:48)": figures before the bracket that closes one of the line above. */
    private static boolean closesBracket(String above, TextLine line) {
        int close = line.text().indexOf(')');
        return close > 0
                && close <= MOST_TO_BRACKET
                && line.text().lastIndexOf('(', close) < 0
                && above.lastIndexOf('(') > above.lastIndexOf(')');
    }

    private static boolean hasNoWordBefore(TextLine line, WrittenTime when) {
        return line.text().substring(0, when.start()).chars().noneMatch(Character::isLetter);
    }

    /** Two lines that begin with nothing but their time are rows. */
    private boolean areRows() {
        return lines.stream()
                        .filter(line -> openings.of(line, part)
                                .filter(when -> hasNoWordBefore(line, when))
                                .isPresent())
                        .limit(2)
                        .count()
                > 1;
    }

    /** "Between 10:02 and 10:40 UTC checkout failed" is a sentence with two ends, not an entry. */
    private boolean isSentenceOfTwoEnds(TextLine line, WrittenTime when) {
        return (prose || at > 0 && !(rows && when.start() == 0))
                && LeadingTime.rangeEnd(line.text(), line.times(), when).isPresent();
    }

    private void addEntry(TextLine line, WrittenTime when) {
        String whole = withLinesBelow(line);
        String first = prose ? Sentences.first(whole) : whole;
        // "On Wednesday. 14 May, 10:02 ...": what seems to end before its time does not.
        String told = first.length() < when.end() ? whole : first;
        List<WrittenEntry> apart = entry(line, told, when).apart();
        found.entries().addAll(prose ? apart.subList(0, 1) : apart);
        if (when.date().isPresent() && when.time().isPresent()) {
            dayOf(whole, when.end()).ifPresent(day -> found.entries().add(WrittenEntry.ofDay(day, line, part)));
        }
    }

    /** Returns the day of the incident of which a post gives account, if that is the first day it names: the times below are of that. */
    private static Optional<WrittenTime> dayOf(String post, int from) {
        return TimeScanner.scan(post).stream()
                .filter(when -> when.start() >= from && when.time().isEmpty())
                .findFirst()
                .filter(when ->
                        HAPPENED_ON.isIn(post.substring(Math.max(from, when.start() - MOST_BEFORE), when.start())));
    }

    /** The line and those below it that begin nothing of their own. */
    private String withLinesBelow(TextLine line) {
        StringBuilder text = new StringBuilder(line.text());
        while (at + 1 < lines.size() && opening(at + 1).isEmpty() && !LabelledTime.opensAt(lines, at + 1)) {
            text.append(' ').append(lines.get(++at).text());
        }
        return text.toString();
    }

    private WrittenEntry entry(TextLine line, String text, WrittenTime when) {
        Optional<WrittenTime> until = openings.until(line, text, when, part);
        boolean toldBelow = !prose
                && until.isEmpty()
                && when.date().isPresent()
                && text.length() > line.text().length();
        Optional<String> state = toldBelow ? PostState.behind(line, when) : Optional.empty();
        String happened = state.map(name ->
                        name + " - " + text.substring(line.text().length()).strip())
                .orElseGet(() -> PostState.before(text, when)
                        + LeadingTime.rest(text, until.orElse(when).end()));
        return new WrittenEntry(when, until, "", happened, Optional.empty(), line, part.role(), part.section(), false);
    }
}
