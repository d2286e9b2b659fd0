package dev.hindcast.publish.section;

import dev.hindcast.publish.chart.TriggerChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.text.Messages;
import java.util.List;

/** What set incidents off. */
public final class CauseSection {
    private CauseSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "causes",
                Messages.get("causes.title"),
                facts.incidents().isEmpty()
                        ? List.of(Block.Prose.of(Messages.get("nothing.counted")))
                        : List.of(new Block.Figure(TriggerChart.of(facts.triggers()))));
    }
}
