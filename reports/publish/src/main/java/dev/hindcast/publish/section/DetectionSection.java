package dev.hindcast.publish.section;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.figure.FigureCells;
import dev.hindcast.publish.insight.SourceTable;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import java.util.List;

/** Who noticed first. */
public final class DetectionSection {
    private static final List<Column> COLUMNS = List.of(
            new Column(Messages.get("column.quarter"), Column.Kind.KEY),
            new Column(Messages.get("column.incidents"), Column.Kind.NUMBER),
            new Column(Messages.get("column.source.stated"), Column.Kind.NUMBER),
            new Column(Messages.get("column.customers"), Column.Kind.NUMBER),
            new Column(Messages.get("column.share"), Column.Kind.NUMBER),
            new Column(Messages.get("column.interval"), Column.Kind.NUMBER));

    private static final String FILE = "metrics_by_quarter";

    private DetectionSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        if (facts.quarters().shown().isEmpty()) {
            return section(List.of(Block.Prose.of(Messages.get("nothing.dated"))));
        }
        return section(List.of(SourceTable.of(facts), byCustomers(facts)));
    }

    private static ReportDocument.Section section(List<Block> blocks) {
        return new ReportDocument.Section("detection", Messages.get("detection.title"), blocks);
    }

    private static Block byCustomers(Facts facts) {
        MetricTable table = facts.quarterly("detected_by_customers");
        return new Block.TableBlock(
                "detected-by-customers",
                table.metric().title(),
                Messages.get("detection.definition", table.metric().definition()),
                COLUMNS,
                facts.quarters().shown().stream()
                        .flatMap(quarter -> table.row(Cell.ofText(quarter)).stream())
                        .map(row -> cells(new FigureCells(FILE, table, row)))
                        .toList(),
                FILE);
    }

    private static List<TableCell> cells(FigureCells row) {
        String quarter = row.row().key().get(0).print();
        TableCell customers = TableCell.of(row.row().values().sum());
        return List.of(
                TableCell.of(quarter),
                row.incidents(),
                row.n(),
                // A group that counts nothing has no row in the table file.
                row.row().values().sum() == 0
                        ? customers
                        : customers.from(Origin.of(
                                "incidents_by_detection_source",
                                "incidents",
                                "quarter",
                                quarter,
                                "detection_source",
                                DetectionSource.CUSTOMER.id())),
                row.share(),
                row.shareInterval());
    }
}
