package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Precision;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clocks of four figures without a zone, {@code 1830 pumps stop}. Elsewhere four figures are a count or a year, so that they are
 * read only at the beginning of the lines of a timeline, and only where most of its lines begin so.
 */
final class FourFigures {
    private static final Pattern CLOCK = Pattern.compile(
            "^[\\s*_\\[(]{0,4}([01]\\d|2[0-3])([0-5]\\d)(?:h|hrs| hrs| hours)?(?=[\\s\\])*_:–-]{1,4}\\p{L})");
    private static final int FEWEST = 2;

    private final boolean used;

    private FourFigures(boolean used) {
        this.used = used;
    }

    /** Looks at how the lines of the timeline begin. */
    static FourFigures of(Outline outline) {
        int lines = 0;
        int clocks = 0;
        for (Part part : outline.of(SectionRole.TIMELINE)) {
            for (TextLine line : Block.lines(part.block())) {
                lines++;
                clocks += CLOCK.matcher(line.text()).find() ? 1 : 0;
            }
        }
        return new FourFigures(clocks >= FEWEST && clocks * 2 > lines);
    }

    /** Returns the time a line of the timeline begins with, absent if it is not written so. */
    Optional<WrittenTime> leading(TextLine line, Part part) {
        if (!used || part.role() != SectionRole.TIMELINE) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(line.text());
        return clock.find()
                ? Optional.of(new WrittenTime(
                        Optional.empty(),
                        Optional.of(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)))),
                        Precision.MINUTE,
                        false,
                        Optional.empty(),
                        clock.start(1),
                        clock.end()))
                : Optional.empty();
    }
}
