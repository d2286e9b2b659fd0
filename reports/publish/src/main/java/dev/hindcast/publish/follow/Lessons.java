package dev.hindcast.publish.follow;

import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What documents say went well, and where luck helped, in their own words; the latest first. */
public final class Lessons {
    private static final int MOST = 8;
    private static final int LONGEST = 320;
    private static final int LONGEST_TITLE = 90;

    private Lessons() {}

    /**
     * Returns the words of the sections of one role.
     *
     * @param incidents those in scope, by day
     * @param role whose words
     */
    public static List<Block.Quote> of(List<Incident> incidents, SectionRole role) {
        List<Incident> latestFirst = new ArrayList<>(incidents);
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .flatMap(incident -> incident.sections().stream()
                        .filter(section ->
                                section.role() == role && !section.text().isBlank())
                        .map(section -> new Block.Quote(
                                SafeText.line(section.text().replace("\n", " · "), LONGEST),
                                SafeText.line(incident.title(), LONGEST_TITLE),
                                SafeText.line(section.evidence().location(), LONGEST))))
                .limit(MOST)
                .toList();
    }
}
