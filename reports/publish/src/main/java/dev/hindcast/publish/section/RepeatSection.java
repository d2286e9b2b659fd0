package dev.hindcast.publish.section;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.Relation;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.follow.RepeatBlocks;
import dev.hindcast.publish.follow.RepeatCounts;
import dev.hindcast.publish.incident.LinkTable;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** What came back. */
public final class RepeatSection {
    private RepeatSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "repeats-section", Messages.get("repeats.title"), RepeatBlocks.of(patterns(facts), facts.input()));
    }

    /** Returns the tables for machines: the links as {@code repeats} prints them, and the counts. */
    public static List<DataTable> tables(Facts facts) {
        IncidentPatterns patterns = patterns(facts);
        return List.of(LinkTable.of(patterns.links()), RepeatCounts.table(patterns.of(Relation.REPEAT)));
    }

    /** Those that end in an incident that counts; what it repeats may lie before the period. */
    private static IncidentPatterns patterns(Facts facts) {
        return facts.input()
                .patterns()
                .concerning(facts.incidents().stream().map(Incident::id).collect(Collectors.toSet()));
    }
}
