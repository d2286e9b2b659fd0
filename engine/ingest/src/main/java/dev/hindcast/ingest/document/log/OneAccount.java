package dev.hindcast.ingest.document.log;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.language.Translation;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.meaning.IncidentWords;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.LabelledTime;
import dev.hindcast.model.SectionRole;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a page tells the story of one incident, so that a table of several in it is an aside. */
final class OneAccount {
    /** What the account of an incident has headings for. */
    private static final Set<SectionRole> STORY = EnumSet.of(
            SectionRole.TIMELINE,
            SectionRole.IMPACT,
            SectionRole.DETECTION,
            SectionRole.CAUSE,
            SectionRole.TRIGGER,
            SectionRole.RESPONSE);
    /** The report of a month has these, too. */
    private static final Set<SectionRole> SHARED = EnumSet.of(SectionRole.SUMMARY, SectionRole.LESSONS);
    /** When the page was written, not what happened. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\b(?:updated?|modified|edited|exported|generated|created|published|printed|as of|version|reviewed)\\b");

    /** So many milestones, or lines with a time of day, are a story. */
    private static final int FEWEST_MILESTONES = 2;

    private static final int FEWEST_TIMES = 3;

    private OneAccount() {}

    /**
     * Returns whether it does.
     *
     * @param written the page in its own words
     * @param title what it is called
     * @param above what its tables of incidents stand under
     */
    static boolean isTold(PostmortemDocument written, String title, String above, HeadingRoles roles) {
        PostmortemDocument page =
                Translation.of(written).map(Translation::document).orElse(written);
        Set<String> milestones = new HashSet<>();
        page.metadata().stream()
                .map(field -> Words.of(field.key()))
                .filter(words -> MilestoneLabels.of(words).isPresent())
                .forEach(milestones::add);
        boolean several = !isOfOne(title) && IncidentWords.tellSeveral(title + " " + above);
        int times = 0;
        boolean dated = false;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                dated = hasDay(heading.text());
                if (isOfStory(heading.text().text(), several, roles)) {
                    return true;
                }
            }
            List<TextLine> lines = Block.lines(block);
            if (tellsOne(lines, dated)) {
                return true;
            }
            for (TextLine line : lines) {
                LabelledTime.of(line).ifPresent(time -> milestones.add(time.label()));
                times += hasTime(line) ? 1 : 0;
            }
        }
        return milestones.size() >= FEWEST_MILESTONES || times >= FEWEST_TIMES || namesOne(title);
    }

    /** "Outage of 14 May 2031" */
    private static boolean namesOne(String title) {
        return isOfOne(title) && hasDay(TextLine.plain(title, 1));
    }

    private static boolean isOfOne(String title) {
        return !IncidentWords.tellSeveral(title) && (IncidentWords.areIn(title) || Harm.isToldIn(title));
    }

    /** What failed and on which day or when, or a moment that is not that of writing. */
    private static boolean tellsOne(List<TextLine> lines, boolean dated) {
        boolean day = dated || lines.stream().anyMatch(OneAccount::hasDay);
        boolean time = lines.stream().anyMatch(OneAccount::hasTime);
        if (!day && !time) {
            return false;
        }
        String text = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
        boolean harm = Harm.isToldIn(text) && (time || !IncidentWords.tellSeveral(text));
        return harm || day && time && !WRITTEN.matcher(text).find();
    }

    private static boolean hasDay(TextLine line) {
        return line.times().stream().anyMatch(when -> when.date().isPresent());
    }

    private static boolean hasTime(TextLine line) {
        return line.times().stream().anyMatch(when -> when.time().isPresent());
    }

    private static boolean isOfStory(String heading, boolean several, HeadingRoles roles) {
        return roles.ofHeading(heading)
                        .filter(role -> STORY.contains(role) || !several && SHARED.contains(role))
                        .isPresent()
                && !IncidentWords.tellSeveral(heading);
    }
}
