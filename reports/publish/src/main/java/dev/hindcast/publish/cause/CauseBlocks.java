package dev.hindcast.publish.cause;

import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.publish.chart.CauseChangeChart;
import dev.hindcast.publish.chart.CauseChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.facts.Causes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What set incidents off, how that changed, what contributed, and what others found. */
public final class CauseBlocks {
    private CauseBlocks() {}

    /** Returns the blocks; there is at least one incident. */
    public static List<Block> of(Causes causes, Optional<Insights> insights) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figure(CauseChart.of("triggers", causes.triggers())));
        Map<String, CauseShares> triggers = new LinkedHashMap<>();
        causes.byQuarter().forEach((quarter, shares) -> triggers.put(quarter, shares.triggers()));
        CauseChangeChart.of(causes.triggers(), triggers).map(Block.Figure::new).ifPresent(blocks::add);
        blocks.add(new Block.Figure(CauseChart.of("factors", causes.factors())));
        insights.map(known -> PairBlocks.of(known.trends().factors())).ifPresent(blocks::add);
        blocks.addAll(BesidePublished.of(causes.triggers()));
        return blocks;
    }
}
