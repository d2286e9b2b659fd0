package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.model.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * "Timeline" in plain letters above a time, where a page has lost its mark-up, and from there on the names of other sections. Used once;
 * not thread-safe.
 */
final class UnmarkedTitles {
    /** Signs that stand around a time alone. */
    private static final int MOST_BESIDE = 4;

    private final HeadingRoles roles;
    /** Whether a plain line headed the timeline. */
    private boolean known;
    /** Whether the paragraph before is a time alone, to which the next belongs. */
    private boolean belowTime;

    UnmarkedTitles(HeadingRoles roles) {
        this.roles = roles;
    }

    /** Returns whether the paragraph is nothing but the name of a section, which is its heading. */
    boolean areOpenedBy(Block.Paragraph paragraph, Block next) {
        TextLine line = paragraph.lines().get(0);
        boolean below = belowTime;
        belowTime = next instanceof Block.Paragraph && isTimeAlone(line);
        if (below
                || paragraph.lines().size() != 1
                || next == null
                || line.hasFigure()
                || !known && !beginsWithTime(next)) {
            return false;
        }
        Optional<SectionRole> role = roles.ofLabel(line.text().strip());
        known |= role.filter(SectionRole.TIMELINE::equals).isPresent();
        return known && role.isPresent();
    }

    private static boolean isTimeAlone(TextLine line) {
        return line.hasFigure()
                && line.times().stream()
                        .anyMatch(when -> when.time().isPresent()
                                && line.text().length() - (when.end() - when.start()) <= MOST_BESIDE);
    }

    private static boolean beginsWithTime(Block block) {
        List<TextLine> lines = Block.lines(block);
        return !lines.isEmpty()
                && lines.get(0).hasFigure()
                && lines.get(0).times().stream()
                        .anyMatch(when -> when.start() == 0 && when.time().isPresent());
    }
}
