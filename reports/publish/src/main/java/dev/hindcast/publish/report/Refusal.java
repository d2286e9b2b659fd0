package dev.hindcast.publish.report;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;

/** What stands where a figure was refused: that there are too few values, or a dash where there is none at all. */
final class Refusal {
    private Refusal() {}

    static TableCell cell(MetricTable.Row row) {
        return new TableCell(row.n() == 0 ? DurationText.ABSENT : Messages.get("refused.few"), row.verdict());
    }
}
