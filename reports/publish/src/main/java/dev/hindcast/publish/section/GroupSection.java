package dev.hindcast.publish.section;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.publish.chart.ServiceChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.figure.FigureCells;
import dev.hindcast.publish.insight.ServiceTable;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.MetricRows;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import dev.hindcast.query.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Services and teams, those that documents name most often first. */
public final class GroupSection {
    /** Ten thousand services would be a page that nobody reads; the table files have all. */
    private static final int MOST_ROWS = 30;

    private static final int LONGEST_NAME = 60;

    private GroupSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Prose.of(Messages.get("groups.note")));
        facts.insights()
                .flatMap(insights -> ServiceChart.of(insights.trends().services()))
                .map(Block.Figure::new)
                .ifPresent(blocks::add);
        blocks.add(block(facts.byService(), "service"));
        blocks.add(block(facts.byTeam(), "team"));
        return new ReportDocument.Section("groups", Messages.get("groups.title"), blocks);
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Facts facts) {
        return List.of(
                MetricRows.of("metrics_by_service", facts.byService()),
                MetricRows.of("metrics_by_team", facts.byTeam()),
                ServiceTable.of(facts.insights()
                        .map(insights -> insights.trends().services().services())
                        .orElse(List.of())));
    }

    private static Block block(List<MetricTable> tables, String what) {
        List<MetricTable.Row> named = tables.get(0).rows().stream()
                .filter(row -> row.key().get(0).isPresent())
                // Equal counts keep the table's order, which is that of the names.
                .sorted(Comparator.comparing(MetricTable.Row::incidents).reversed())
                .toList();
        if (named.isEmpty()) {
            return Block.Prose.of(Messages.get("groups." + what + ".none"));
        }
        String title = Messages.count("groups." + what, named.size())
                + (named.size() > MOST_ROWS ? Messages.get("groups.first", MOST_ROWS) : "");
        return new Block.TableBlock(
                what + "s",
                title,
                Messages.get("groups." + what + ".note", unnamed(tables.get(0))),
                columns(what),
                named.stream()
                        .limit(MOST_ROWS)
                        .map(row -> cells(tables, row, what))
                        .toList(),
                "metrics_by_" + what);
    }

    private static long unnamed(MetricTable counts) {
        return counts.row(Cell.absent()).map(MetricTable.Row::incidents).orElse(0L);
    }

    private static List<Column> columns(String what) {
        return List.of(
                new Column(Messages.get("column." + what), Column.Kind.WORDS),
                new Column(Messages.get("column.incidents"), Column.Kind.NUMBER),
                new Column(Messages.get("column.to.detect"), Column.Kind.NUMBER),
                new Column(Messages.get("column.coverage"), Column.Kind.NUMBER),
                new Column(Messages.get("column.to.resolve"), Column.Kind.NUMBER),
                new Column(Messages.get("column.interval"), Column.Kind.NUMBER),
                new Column(Messages.get("column.coverage"), Column.Kind.NUMBER));
    }

    private static List<TableCell> cells(List<MetricTable> tables, MetricTable.Row count, String what) {
        FigureCells counted = new FigureCells("metrics_by_" + what, tables.get(0), count);
        FigureCells detect = new FigureCells("metrics_by_" + what, tables.get(1), same(tables.get(1), count));
        FigureCells resolve = new FigureCells("metrics_by_" + what, tables.get(2), same(tables.get(2), count));
        return List.of(
                TableCell.of(SafeText.line(count.key().get(0).print(), LONGEST_NAME)),
                counted.incidents(),
                rankedOnly(tables.get(1), count, detect.duration(Statistic.MEDIAN)),
                detect.coverage(),
                rankedOnly(tables.get(2), count, resolve.duration(Statistic.MEDIAN)),
                rankedOnly(tables.get(2), count, resolve.medianInterval()),
                resolve.coverage());
    }

    /** A table of groups is read as a ranking: who leaves out too much has no figure in it. */
    private static TableCell rankedOnly(MetricTable table, MetricTable.Row row, TableCell cell) {
        return same(table, row).isRanked() ? cell : TableCell.of(DurationText.ABSENT);
    }

    private static MetricTable.Row same(MetricTable table, MetricTable.Row row) {
        return table.row(row.key().get(0)).orElseThrow();
    }
}
