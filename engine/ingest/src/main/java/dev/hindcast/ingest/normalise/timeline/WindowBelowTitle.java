package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import java.util.List;
import java.util.Optional;

/**
 * The one line that is nothing but a beginning and an end, close below one that calls it an outage, as a calendar or a notice has
 * it: {@code Outage of the build farm}, below it {@code 14 May 2031 - 10:02 UTC to 10:40 UTC}. Where there are several such lines, they
 * are the rows of something.
 */
final class WindowBelowTitle {
    private static final Wording TROUBLE = Wording.of("\\b(?:outage|incident|disruption|interruption|downtime)\\b");
    private static final Wording OTHERS = Wording.of(
            "\\b(?:planned|scheduled|upcoming|maintenance|window|drill|exercise|meeting|review|call|hours|test|training|webinar)\\b");

    /** A longer line, in characters, is no title. */
    private static final int LONGEST_TITLE = 80;
    /** So many lines above at most. */
    private static final int FARTHEST = 3;

    private WindowBelowTitle() {}

    /** Returns the beginning and the end; none where there is no such line, or more than one. */
    static List<WrittenEntry> of(Outline outline) {
        List<WrittenEntry> window = List.of();
        int sinceTitle = FARTHEST;
        boolean others = false;
        for (Part part : outline.parts()) {
            for (TextLine line : lines(part.block())) {
                boolean called = isTitle(line);
                others |= called && OTHERS.isIn(line.text());
                sinceTitle = called ? 0 : sinceTitle + 1;
                Optional<WrittenTime> end = part.block() instanceof Block.Heading ? Optional.empty() : end(line);
                if (end.isPresent() && (!window.isEmpty() || sinceTitle > FARTHEST)) {
                    return List.of();
                }
                window = end.isEmpty() ? window : window(line, end.get(), part);
            }
        }
        return others ? List.of() : window;
    }

    private static List<TextLine> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading.text());
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.lines() : List.of();
    }

    private static boolean isTitle(TextLine line) {
        String text = line.text();
        return text.length() <= LONGEST_TITLE
                && ".:;,".indexOf(text.isEmpty() ? '.' : text.charAt(text.length() - 1)) < 0
                && TROUBLE.isIn(text);
    }

    /** Returns the end that the line tells, behind its beginning and with nothing beside the two. */
    private static Optional<WrittenTime> end(TextLine line) {
        if (!line.hasFigure() || line.text().length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        return LeadingTime.of(line)
                .filter(when -> when.time().isPresent())
                .flatMap(when -> LeadingTime.rangeEnd(line.text(), line.times(), when))
                .filter(until -> LeadingTime.isLast(line.text(), until.end()));
    }

    private static List<WrittenEntry> window(TextLine line, WrittenTime until, Part part) {
        if (part.role() != SectionRole.OTHER && part.role() != SectionRole.SUMMARY) {
            return List.of();
        }
        WrittenTime from = line.times().get(0).withZoneOf(until);
        Part top = new Part(part.role(), -1, part.block());
        return List.of(
                new LabelledTime(MilestoneName.STARTED.id(), from, line.text(), Optional.empty())
                        .entry(Optional.empty(), line, top),
                new LabelledTime(MilestoneName.RESOLVED.id(), until, line.text(), Optional.empty())
                        .entry(Optional.empty(), line, top));
    }
}
