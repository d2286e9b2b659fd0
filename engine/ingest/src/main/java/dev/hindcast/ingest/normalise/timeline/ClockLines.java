package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Paragraphs that are nothing but a clock, above what happened then, as the posts of a page have them that needs no headings. */
final class ClockLines {
    /** One alone is any line. */
    private static final int FEWEST = 2;

    private static final Pattern AGAIN = Pattern.compile("\\s*[/|(=]\\s*");

    private ClockLines() {}

    /** Returns those of a document: in its timeline, or where the page begins with one, as far as its first section. */
    static Set<TextLine> of(List<Part> parts) {
        Set<TextLine> clocks = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean page = beginsWithOne(parts);
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part part = parts.get(i);
            Part below = parts.get(i + 1);
            page = page && (!(part.block() instanceof Block.Heading) || isTitle(part));
            if (page || part.role() == SectionRole.TIMELINE) {
                in(part).filter(clock -> tells(below)).ifPresent(clocks::add);
            }
        }
        return clocks.size() < FEWEST ? Set.of() : clocks;
    }

    private static boolean beginsWithOne(List<Part> parts) {
        return parts.stream()
                .skip(!parts.isEmpty() && isLine(parts.get(0)) ? 1 : 0)
                .filter(part -> !isTitle(part))
                .findFirst()
                .flatMap(ClockLines::in)
                .isPresent();
    }

    /** A title without mark-up. */
    private static boolean isLine(Part part) {
        return part.block() instanceof Block.Paragraph paragraph
                && paragraph.lines().size() == 1
                && in(part).isEmpty();
    }

    private static boolean isTitle(Part part) {
        return part.block() instanceof Block.Heading heading && heading.level() == 1;
    }

    /** What begins with a time of its own does not belong to the one above. */
    private static boolean tells(Part part) {
        boolean text = part.block() instanceof Block.Paragraph || part.block() instanceof Block.ListItem;
        return text && LeadingTime.of(Block.lines(part.block()).get(0)).isEmpty();
    }

    /** Returns the one that a part is. */
    static Optional<TextLine> in(Part part) {
        List<TextLine> lines = part.block() instanceof Block.Paragraph paragraph ? paragraph.lines() : List.of();
        return lines.size() == 1 && lines.get(0).hasFigure() && isClock(lines.get(0), part)
                ? Optional.of(lines.get(0))
                : Optional.empty();
    }

    /** A time with its day outside a timeline may be that at which a text was posted. */
    private static boolean isClock(TextLine line, Part part) {
        return LeadingTime.of(line)
                .filter(when -> when.time().isPresent())
                .filter(when -> when.date().isEmpty() || part.role() == SectionRole.TIMELINE)
                .filter(when -> told(line).isEmpty())
                .isPresent();
    }

    /** Returns what the line tells behind its time, or behind the same in another zone, "1:45 AM PDT / 9:45 AM BST". */
    static String told(TextLine line) {
        List<WrittenTime> times = line.times();
        boolean again = times.size() == 2
                && times.get(0).zone().isPresent()
                && times.get(1).zone().isPresent()
                && AGAIN.matcher(line.text()
                                .substring(times.get(0).end(), times.get(1).start()))
                        .matches();
        return LeadingTime.rest(line.text(), times.get(again ? 1 : 0).end());
    }
}
