package dev.hindcast.publish.report;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.figure.FigureCells;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import java.util.List;

/** Who noticed first. */
final class DetectionSection {
    private static final List<Column> COLUMNS = List.of(
            new Column(Messages.get("column.quarter"), Column.Kind.KEY),
            new Column(Messages.get("column.incidents"), Column.Kind.NUMBER),
            new Column(Messages.get("column.source.stated"), Column.Kind.NUMBER),
            new Column(Messages.get("column.customers"), Column.Kind.NUMBER),
            new Column(Messages.get("column.share"), Column.Kind.NUMBER),
            new Column(Messages.get("column.interval"), Column.Kind.NUMBER));

    private DetectionSection() {}

    static ReportDocument.Section of(Facts facts) {
        MetricTable table = facts.quarterly("detected_by_customers");
        Block block = new Block.TableBlock(
                "detected-by-customers",
                table.metric().title(),
                Messages.get("detection.definition", table.metric().definition()),
                COLUMNS,
                facts.quarters().shown().stream()
                        .flatMap(quarter -> table.row(Cell.ofText(quarter)).stream())
                        .map(DetectionSection::cells)
                        .toList(),
                "metrics_by_quarter");
        return new ReportDocument.Section("detection", Messages.get("detection.title"), List.of(block));
    }

    private static List<TableCell> cells(MetricTable.Row row) {
        return List.of(
                TableCell.of(row.key().get(0).print()),
                TableCell.of(row.incidents()),
                TableCell.of(row.n()),
                TableCell.of(row.values().sum()),
                FigureCells.share(row),
                FigureCells.shareInterval(row));
    }
}
