package dev.hindcast.publish.section;

import dev.hindcast.publish.chart.SeverityChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.text.Messages;
import java.util.List;

/** How many incidents there were. */
public final class CountSection {
    private CountSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "incidents-per-quarter-section",
                Messages.get("count.title"),
                facts.quarters().shown().isEmpty()
                        ? List.of(Block.Prose.of(Messages.get("nothing.dated")))
                        : List.of(new Block.Figure(SeverityChart.of(facts.severities(), facts.quarters()))));
    }
}
