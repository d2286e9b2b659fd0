package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which the lines of one document begin with a time, and what several such lines are together. */
public final class LineOpenings {
    /** Two lines that begin with a time may be two sentences. */
    private static final int FEWEST_LINES = 3;

    /** "Sunday May 18th, 10:02 CET. We are looking into it.": the sign behind the moment, or the end of its line, closes it. */
    private static final Pattern CLOSED = Pattern.compile("\\s*(?:$|[.:|]|[–—-](?=\\s)).*");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\W*(?:" + CalendarNames.WEEKDAY + ",? )?");

    /** "A second failure began on 5 May at": the time is in the next line. */
    private static final Pattern LEFT_OPEN =
            Pattern.compile("(?<=[\\p{L}\\d],? )(?:at|from|until|till|between|around|about|approximately)\\s*$");

    private final CountedTimes counted;
    private final FourFigures fourFigures;
    /** Whether paragraphs are posts, each below the day and time at which it was written. */
    private final boolean posts;

    private LineOpenings(CountedTimes counted, FourFigures fourFigures, boolean posts) {
        this.counted = counted;
        this.fourFigures = fourFigures;
        this.posts = posts;
    }

    /** Looks at how the lines of the document begin. */
    public static LineOpenings in(Outline outline) {
        int stamped = 0;
        for (Part part : outline.figured()) {
            stamped += part.block() instanceof Block.Paragraph paragraph
                            && isStamped(paragraph.lines().get(0))
                    ? 1
                    : 0;
        }
        return new LineOpenings(CountedTimes.of(outline), FourFigures.of(outline), stamped >= FEWEST_LINES);
    }

    private static boolean isStamped(TextLine line) {
        return line.hasFigure()
                && LeadingTime.of(line)
                        .filter(when -> when.date().isPresent() && when.time().isPresent())
                        .filter(when -> WEEKDAY.matcher(line.text().substring(0, when.start()))
                                        .matches()
                                && (CLOSED.matcher(line.text().substring(when.end()))
                                                .matches()
                                        || PostState.behind(line, when).isPresent()))
                        .isPresent();
    }

    /** Returns whether the lines are a post, all of which was written at the moment at its head. */
    public boolean arePost(List<TextLine> lines) {
        return posts && isStamped(lines.get(0));
    }

    /** Returns the time the line begins with, in any form the document uses. */
    public Optional<WrittenTime> of(TextLine line, Part part) {
        return line.hasFigure()
                ? LeadingTime.of(line).or(() -> counted.leading(line)).or(() -> fourFigures.leading(line, part))
                : Optional.empty();
    }

    /** Returns the later end of the range, or the second of two times, that the line begins with. */
    public Optional<WrittenTime> until(TextLine line, String text, WrittenTime when, Part part) {
        List<WrittenTime> times = line.timesOf(text);
        return LeadingTime.rangeEnd(text, times, when)
                .or(() -> LeadingTime.next(text, times, when))
                .or(() -> fourFigures.until(line, part));
    }

    /** Returns whether most of the lines begin with a time, or those around them do: they are a timeline whatever stands above them. */
    public boolean areTimeline(List<TextLine> lines, Part part) {
        if (fourFigures.isOfLog(part.block())) {
            return true;
        }
        int timed = 0;
        for (TextLine line : lines) {
            timed += of(line, part).isPresent() ? 1 : 0;
        }
        return timed >= FEWEST_LINES && timed * 2 > lines.size();
    }

    /** Returns whether the lines are one account in which sentence by sentence tells of another time. */
    public static boolean areAccount(List<TextLine> lines) {
        if (!Block.haveFigure(lines)) {
            return false;
        }
        int opened = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i > 0 && leavesOpen(lines.get(i - 1).text());
            opened += !goesOn && LeadingTime.of(lines.get(i)).isPresent() ? 1 : 0;
        }
        return opened <= 1 && Sentences.timed(Block.join(lines)) > 1;
    }

    /** Returns whether the line was broken before a time, which then opens nothing below it. */
    public static boolean leavesOpen(String line) {
        return LEFT_OPEN.matcher(line).find();
    }
}
