package dev.hindcast.publish.section;

import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.insight.TrendBlocks;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.Messages;
import java.util.List;

/** What all quarters together say. */
public final class TrendSection {
    private TrendSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "trends",
                Messages.get("trends.title"),
                facts.insights()
                        .map(Insights::trends)
                        .map(TrendBlocks::of)
                        .orElse(List.of(Block.Prose.of(Messages.get("nothing.dated")))));
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Facts facts) {
        return facts.insights().map(Insights::trends).map(TrendBlocks::tables).orElse(List.of());
    }
}
