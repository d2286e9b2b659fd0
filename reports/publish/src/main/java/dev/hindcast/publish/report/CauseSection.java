package dev.hindcast.publish.report;

import dev.hindcast.publish.chart.TriggerChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.text.Messages;
import java.util.List;

/** What set incidents off. */
final class CauseSection {
    private CauseSection() {}

    static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "causes",
                Messages.get("causes.title"),
                facts.incidents().isEmpty()
                        ? List.of(Block.Prose.of(Messages.get("nothing.counted")))
                        : List.of(new Block.Figure(TriggerChart.of(facts.triggers()))));
    }
}
