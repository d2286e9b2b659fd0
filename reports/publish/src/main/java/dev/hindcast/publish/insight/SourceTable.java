package dev.hindcast.publish.insight;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import java.util.ArrayList;
import java.util.List;

/** How many incidents each source noticed first, a row for each quarter. */
public final class SourceTable {
    private static final String FILE = "incidents_by_detection_source";

    private SourceTable() {}

    /** Returns the table; there is a quarter to show. */
    public static Block of(Facts facts) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Messages.get("column.quarter"), Column.Kind.KEY));
        for (DetectionSource source : DetectionSource.values()) {
            columns.add(new Column(Messages.get("detection." + source.id()), Column.Kind.NUMBER));
        }
        columns.add(new Column(Messages.get("unstated"), Column.Kind.NUMBER));
        return new Block.TableBlock(
                "detection-sources",
                Messages.get("detection.sources"),
                Messages.get("detection.sources.note"),
                columns,
                facts.quarters().shown().stream()
                        .map(quarter -> row(facts.detectionSources(), quarter))
                        .toList(),
                FILE);
    }

    private static List<TableCell> row(MetricTable table, String quarter) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(quarter));
        for (DetectionSource source : DetectionSource.values()) {
            cells.add(cell(table, quarter, Cell.ofText(source.id()), source.id()));
        }
        cells.add(cell(table, quarter, Cell.absent(), ""));
        return cells;
    }

    /** A group that counts nothing has no row in the table file. */
    private static TableCell cell(MetricTable table, String quarter, Cell source, String id) {
        return table.row(Cell.ofText(quarter), source)
                .map(row -> TableCell.of(row.incidents())
                        .from(Origin.of(FILE, "incidents", "quarter", quarter, "detection_source", id)))
                .orElse(TableCell.of(0));
    }
}
