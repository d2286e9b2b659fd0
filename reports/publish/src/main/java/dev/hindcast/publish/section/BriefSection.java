package dev.hindcast.publish.section;

import dev.hindcast.insight.card.Topic;
import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.figure.FigureCells;
import dev.hindcast.publish.insight.CardBlocks;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The quarter in brief: a few figures, then the report card, a sentence for each finding. */
public final class BriefSection {
    private BriefSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        Optional<String> latest = facts.quarters().latest();
        List<Block> blocks = latest.isEmpty()
                ? List.of(Block.Prose.of(Messages.get("brief.nothing")))
                : List.of(
                        figures(facts, latest.get()),
                        CardBlocks.of(facts.insights().orElseThrow().card()));
        String title =
                latest.map(quarter -> Messages.get("brief.title", quarter)).orElse(Messages.get("brief.title.none"));
        return new ReportDocument.Section("brief", title, blocks);
    }

    private static Block figures(Facts facts, String quarter) {
        MetricTable.Row count = facts.row("incident_count", quarter).orElseThrow();
        MetricTable.Row customers = facts.row("detected_by_customers", quarter).orElseThrow();
        return new Block.KeyFigures(List.of(
                new Block.KeyFigure(
                        Messages.get("key.incidents"),
                        Long.toString(count.incidents()),
                        previous(facts),
                        cells(facts, "incident_count", count).origin("incidents")),
                duration(facts, "time_to_detect", quarter),
                CardBlocks.figure(facts.insights().orElseThrow().card(), Topic.MEDIAN),
                new Block.KeyFigure(
                        Messages.get("key.customers"),
                        NumberText.percent(customers.figures().get(Statistic.MEAN)),
                        share(customers),
                        cells(facts, "detected_by_customers", customers).origin("mean"))));
    }

    /** Returns the report card for machines. */
    public static DataTable table(Facts facts) {
        return CardBlocks.table(facts.insights().map(Insights::card).orElse(List.of()));
    }

    private static FigureCells cells(Facts facts, String metric, MetricTable.Row row) {
        return new FigureCells("metrics_by_quarter", facts.quarterly(metric), row);
    }

    private static String previous(Facts facts) {
        return facts.quarters()
                .previous()
                .map(quarter -> Messages.get(
                        "key.previous",
                        quarter,
                        facts.row("incident_count", quarter)
                                .map(MetricTable.Row::incidents)
                                .orElse(0L)))
                .orElse(Messages.get("key.previous.none"));
    }

    private static Block.KeyFigure duration(Facts facts, String metric, String quarter) {
        MetricTable.Row row = facts.row(metric, quarter).orElseThrow();
        String title = facts.quarterly(metric).metric().title().toLowerCase(Locale.ROOT);
        String interval = DurationText.interval(
                row.figures().get(Statistic.MEDIAN_LOW), row.figures().get(Statistic.MEDIAN_HIGH));
        return new Block.KeyFigure(
                Messages.get("key.median", title),
                DurationText.of(row.figures().get(Statistic.MEDIAN)),
                note(row, interval, Messages.get("key.known", row.n(), row.incidents())),
                cells(facts, metric, row).origin("median"));
    }

    private static String share(MetricTable.Row row) {
        String interval = NumberText.interval(
                row.figures().get(Statistic.MEAN_LOW), row.figures().get(Statistic.MEAN_HIGH));
        return row.n() == 0
                ? Messages.get("key.of.none")
                : note(row, interval, Messages.get("key.of", row.values().sum(), row.n()));
    }

    private static String note(MetricTable.Row row, String interval, String known) {
        if (row.n() == 0) {
            return known;
        }
        return interval.equals(DurationText.ABSENT)
                ? Messages.get("key.interval.none", known)
                : Messages.get("key.interval", interval, known);
    }
}
