package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.index.IndexCheck;
import dev.hindcast.ingest.index.ListedDocument;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A log of incidents under headings of quarters, checked as an index page is: against the quarters, and the means it publishes. */
final class QuarterLog {
    private QuarterLog() {}

    /**
     * Adds to the incidents of a log what does not agree with the quarter that they stand under.
     *
     * @param log the whole of it
     * @param drafts its incidents
     * @param zone of times whose document states none
     */
    static void check(PostmortemDocument log, List<Draft> drafts, Optional<ZoneId> zone) {
        if (drafts.size() < 2) {
            return;
        }
        for (IndexReader.Section section : IndexReader.sections(log)) {
            List<Draft> told = drafts.stream()
                    .filter(draft -> draft.incident != null && isBelow(section, draft))
                    .toList();
            told.forEach(draft -> quarter(section.period(), draft, zone));
            // A mean may count what was not understood.
            if (!told.isEmpty() && told.size() == highest(section.headings())) {
                add(told.get(0), IndexCheck.means(section.period(), listed(told, zone)));
            }
        }
    }

    private static void quarter(IncidentIndex.Period period, Draft draft, Optional<ZoneId> zone) {
        Evidence place = new Evidence(
                draft.source, title(draft).text().line(), title(draft).text().text());
        add(
                draft,
                IndexCheck.quarter(period, ListedDocument.of(draft.incident, zone), place).stream()
                        .toList());
    }

    private static void add(Draft draft, List<Finding> findings) {
        draft.incident = findings.isEmpty() ? draft.incident : draft.incident.withFindings(findings);
    }

    private static List<ListedDocument> listed(List<Draft> drafts, Optional<ZoneId> zone) {
        return drafts.stream()
                .map(draft -> ListedDocument.of(draft.incident, zone))
                .toList();
    }

    private static boolean isBelow(IndexReader.Section section, Draft draft) {
        return section.headings().stream()
                .anyMatch(
                        heading -> heading.text().line() == title(draft).text().line());
    }

    /** Each incident of a log has its heading on top. */
    private static Block.Heading title(Draft draft) {
        return (Block.Heading) draft.document.blocks().get(0);
    }

    /** Returns how many of the headings are of their highest level. */
    private static long highest(List<Block.Heading> headings) {
        int level = headings.stream().mapToInt(Block.Heading::level).min().orElse(0);
        return headings.stream().filter(heading -> heading.level() == level).count();
    }
}
