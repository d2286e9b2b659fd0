package dev.hindcast.publish.section;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.publish.chart.DurationChart;
import dev.hindcast.publish.chart.HourChart;
import dev.hindcast.publish.chart.StageChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.figure.FigureCells;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import java.util.ArrayList;
import java.util.List;

/** How long things took: one chart, and one table for each duration. */
public final class DurationSection {
    private static final String FILE = "metrics_by_quarter";
    private static final List<Column> COLUMNS = List.of(
            new Column(Messages.get("column.quarter"), Column.Kind.KEY),
            new Column(Messages.get("column.incidents"), Column.Kind.NUMBER),
            new Column(Messages.get("column.n"), Column.Kind.NUMBER),
            new Column(Messages.get("column.coverage"), Column.Kind.NUMBER),
            new Column(Messages.get("column.median"), Column.Kind.NUMBER),
            new Column(Messages.get("column.interval"), Column.Kind.NUMBER),
            new Column(Messages.get("column.p90"), Column.Kind.NUMBER),
            new Column(Messages.get("column.max"), Column.Kind.NUMBER));

    private DurationSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        if (facts.quarters().shown().isEmpty()) {
            blocks.add(Block.Prose.of(Messages.get("nothing.dated")));
        } else {
            StageChart.of(facts.stages()).map(Block.Figure::new).ifPresent(blocks::add);
            blocks.add(new Block.Figure(DurationChart.of(facts.quarterly("time_to_resolve"), facts.quarters())));
            for (DurationDefinition definition : facts.input().durations()) {
                MetricTable table = facts.quarterly(definition.name());
                boolean known = table.rows().stream().anyMatch(row -> row.n() > 0);
                blocks.add(known ? table(facts, table) : Block.Prose.of(unknown(table)));
            }
        }
        HourChart hours = HourChart.of(facts.incidents(), facts.input().calendar());
        if (hours.known() > 0) {
            blocks.add(new Block.Figure(hours.chart(facts.incidents().size())));
        }
        return new ReportDocument.Section("durations", Messages.get("durations.title"), blocks);
    }

    /** Returns the table of stages for machines. */
    public static DataTable table(Facts facts) {
        List<List<Field>> rows = new ArrayList<>();
        facts.stages()
                .forEach((quarter, times) -> times.seconds()
                        .forEach((stage, seconds) -> rows.add(List.of(
                                Field.of(quarter),
                                Field.of(times.incidents()),
                                Field.of(times.n()),
                                Field.of(stage.id()),
                                Field.of(seconds)))));
        return new DataTable("stages_by_quarter", List.of("quarter", "incidents", "n", "stage", "seconds"), rows);
    }

    private static String unknown(MetricTable table) {
        return Messages.get(
                "durations.unknown", table.metric().title(), table.metric().definition());
    }

    private static Block table(Facts facts, MetricTable table) {
        return new Block.TableBlock(
                table.metric().name().replace('_', '-'),
                Messages.get("durations.table", table.metric().title()),
                Messages.get("durations.definition", table.metric().definition()),
                COLUMNS,
                facts.quarters().shown().stream()
                        .flatMap(quarter -> table.row(Cell.ofText(quarter)).stream())
                        .map(row -> cells(new FigureCells(FILE, table, row)))
                        .toList(),
                FILE);
    }

    private static List<TableCell> cells(FigureCells row) {
        return List.of(
                TableCell.of(row.row().key().get(0).print()),
                row.incidents(),
                row.n(),
                row.coverage(),
                row.duration(Statistic.MEDIAN),
                row.medianInterval(),
                row.duration(Statistic.P90),
                row.duration(Statistic.MAX));
    }
}
