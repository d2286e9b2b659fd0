package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The zone of a timeline in a line of its own above the rows: {@code CET}, {@code (PDT, the hub is in Oregon)}, in any language
 * {@code Hora de Chile (UTC-3)}.
 */
final class ZoneRemark {
    private static final String OFFSET = "(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?";

    /** The zone alone, or in brackets with a remark behind it. */
    private static final Pattern ALONE = Pattern.compile("[\\s*_]*(?:(" + ZoneNames.CANDIDATE + ")|[(\\[]("
            + ZoneNames.CANDIDATE + ")(?:[,;:] [^()\\[\\]]{1,80})?[)\\]])[\\s*_.:]*");

    /** Words without a figure, and the offset in brackets. */
    private static final Pattern NAMED = Pattern.compile("[\\s*_]*[^\\d.;!?()]{3,40} \\((" + OFFSET + ")\\)[\\s*_.:]*");

    /** "How it went (Eastern, day of the incident)", "Log (BST)": a part of the States, or any zone, in brackets, which heads clocks. */
    private static final Pattern IN_HEADING =
            Pattern.compile("[(\\[](?:all )?((?:US )?(?:Eastern|Central|Mountain|Pacific)|" + ZoneNames.CANDIDATE
                    + ")(?:[,;] [^()\\[\\]]{1,40})?[)\\]]\\s*:?\\s*$");

    /** What heads clocks; "Depots closed (Central)" heads depots. */
    private static final Wording OF_CLOCKS = Wording.ofAnyScript(
            "\\b(?:time\\s?lines?|times?|log|hours?|chronology|sequence|events|how it went|what happened|course|minute by minute|hour by hour|zeit\\w*|verlauf|ablauf|chronologie|cronolog[ií]a|tijdlijn|verloop|przebieg|händelse\\w*|forløp|forl[øo]b|tidslinje|tidslinja)",
            0);

    private ZoneRemark() {}

    /** Returns the zone that a heading names in brackets of the clocks in the block below it. */
    private static Optional<WrittenZone> above(String heading, Block below) {
        if (heading.lastIndexOf(')') < 0 && heading.lastIndexOf(']') < 0) {
            return Optional.empty();
        }
        Matcher zone = IN_HEADING.matcher(heading);
        boolean clocks = (below instanceof Block.Table || below instanceof Block.ListItem)
                && OF_CLOCKS.isIn(heading)
                && zone.find();
        return clocks && lines(below).anyMatch(ZoneRemark::tellsClock)
                ? ZoneNames.read(zone.group(1))
                : Optional.empty();
    }

    private static Stream<TextLine> lines(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream)
                : Block.lines(block).stream();
    }

    private static boolean tellsClock(TextLine line) {
        return line.hasFigure()
                && line.times().stream().anyMatch(when -> when.time().isPresent());
    }

    /** Returns the zone of a timeline that its heading names in brackets, or the block below that. */
    static Optional<WrittenZone> below(String heading, Part part) {
        return in(part).or(() -> above(heading, part.block()));
    }

    /** Returns the zone that the first block of a timeline names, absent if it tells anything else. */
    private static Optional<WrittenZone> in(Part part) {
        List<TextLine> lines = part.role() == SectionRole.TIMELINE && part.block() instanceof Block.Paragraph paragraph
                ? paragraph.lines()
                : List.of();
        return lines.size() == 1 ? in(lines.get(0).text()) : Optional.empty();
    }

    /** Returns the zone that a line names, absent if it tells anything else. */
    static Optional<WrittenZone> in(String line) {
        Matcher alone = ALONE.matcher(line);
        if (alone.matches()) {
            return ZoneNames.read(alone.group(1) == null ? alone.group(2) : alone.group(1));
        }
        Matcher named = NAMED.matcher(line);
        return named.matches() ? ZoneNames.read(named.group(1)) : Optional.empty();
    }
}
