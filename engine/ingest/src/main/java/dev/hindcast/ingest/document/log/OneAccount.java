package dev.hindcast.ingest.document.log;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.LabelledTime;
import dev.hindcast.model.SectionRole;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

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
    /** "Incident log" may head a timeline and a table of incidents. */
    private static final Pattern LOG = Pattern.compile("(?i)\\b(?:log|incidents|outages|post-?mortems)\\b");

    /** So many milestones, or lines with a time of day, are a story. */
    private static final int FEWEST_MILESTONES = 2;

    private static final int FEWEST_TIMES = 3;

    private OneAccount() {}

    static boolean isTold(PostmortemDocument page, HeadingRoles roles) {
        Set<String> milestones = new HashSet<>();
        page.metadata().stream()
                .map(field -> Words.of(field.key()))
                .filter(words -> MilestoneLabels.of(words).isPresent())
                .forEach(milestones::add);
        int times = 0;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading && isOfStory(heading.text().text(), roles)) {
                return true;
            }
            for (TextLine line : Block.lines(block)) {
                LabelledTime.of(line).ifPresent(time -> milestones.add(time.label()));
                times += line.times().stream().anyMatch(when -> when.time().isPresent()) ? 1 : 0;
            }
        }
        return milestones.size() >= FEWEST_MILESTONES || times >= FEWEST_TIMES;
    }

    private static boolean isOfStory(String heading, HeadingRoles roles) {
        return roles.ofHeading(heading).filter(STORY::contains).isPresent()
                && !LOG.matcher(heading).find();
    }
}
