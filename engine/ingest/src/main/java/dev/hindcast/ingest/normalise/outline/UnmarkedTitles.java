package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.model.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * Titles in plain letters: "Next steps" or a sentence above a list, and, where a page has lost its mark-up, "Timeline" above a time and from there on the names of other sections. Used once;
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

    /** "Next steps" in plain letters, perhaps with a colon, heads the list below it, or the numbered lines right under it. */
    boolean headsList(Block.Paragraph paragraph, Block next) {
        String text = paragraph.lines().get(0).text().strip();
        boolean alone = paragraph.lines().size() == 1;
        if (alone && !(next instanceof Block.ListItem) || !alone && !isEnumerated(paragraph)) {
            return false;
        }
        Optional<SectionRole> role = roles.ofLabel(Label.withoutColon(text));
        return alone
                ? role.isPresent()
                : role.filter(SectionRole.ACTIONS::equals).isPresent();
    }

    private static boolean hasTime(TextLine line) {
        return line.times().stream().anyMatch(when -> when.time().isPresent());
    }

    /** "4. Actions" right above lines in columns */
    boolean headsTable(Block.ListItem listItem, Block next) {
        return next instanceof Block.Table table
                && !tellsTimes(table)
                && listItem.lines().size() == 1
                && roles.ofLabel(listItem.text()).isPresent();
    }

    /** Numbers, letters, check boxes or columns tell what is an item. */
    private static boolean isEnumerated(Block.Paragraph paragraph) {
        String second = paragraph.lines().get(1).text();
        return Label.isEnumerated(second)
                || !second.isEmpty() && "☐☑☒✅⬜✔".indexOf(second.charAt(0)) >= 0
                || paragraph.lines().stream()
                        .skip(1)
                        .allMatch(line -> line.text().strip().indexOf('\t') > 0 && !hasTime(line));
    }

    /** What a list is of: "This is the timeline of what happened on 11 May:", "We are doing three things about it:". */
    static Optional<SectionRole> announced(Block.Paragraph paragraph, Block next) {
        String text = paragraph.lines().get(0).text().strip();
        if (!(next instanceof Block.ListItem) || paragraph.lines().size() > 1 || !text.endsWith(":")) {
            return Optional.empty();
        }
        Optional<SectionRole> role = HeadingRoles.ofAnnouncement(text);
        boolean told = text.contains(". ")
                || hasTime(paragraph.lines().get(0))
                || hasTime(((Block.ListItem) next).lines().get(0));
        return role.filter(of -> of == SectionRole.TIMELINE || !told);
    }

    /** Its rows begin with a time or with the name of a milestone. */
    static boolean tellsTimes(Block.Table table) {
        return table.rows().stream()
                .map(row -> row.get(0))
                .anyMatch(cell ->
                        cell.times().stream().anyMatch(when -> when.time().isPresent())
                                || MilestoneLabels.of(Words.of(cell.text())).isPresent());
    }
}
