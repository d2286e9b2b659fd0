package dev.hindcast.publish.section;

import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.publish.chart.StillOpenChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.insight.ComparisonBlocks;
import dev.hindcast.publish.insight.OpenTable;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The latest quarter beside earlier ones. */
public final class CompareSection {
    private CompareSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        facts.insights().map(Insights::comparisons).map(ComparisonBlocks::of).ifPresent(blocks::add);
        StillOpenChart.of(facts.open()).map(Block.Figure::new).ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(Block.Prose.of(Messages.get("nothing.dated")));
        }
        return new ReportDocument.Section("compare", Messages.get("compare.title"), blocks);
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Facts facts) {
        return List.of(
                ComparisonBlocks.table(
                        facts.insights().map(Insights::comparisons).orElse(List.of())),
                OpenTable.of(facts.open()));
    }
}
