package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.data.View;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.metric.Unit;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of everything the filter lets through, set large. */
final class KeyFigures {
    private KeyFigures() {}

    static Block of(View view) {
        List<Block.KeyFigure> figures = new ArrayList<>();
        figures.add(new Block.KeyFigure(
                Messages.get("key.incidents"),
                Long.toString(total(view, new IncidentCount().name()).incidents()),
                Words.get("overview.incidents"),
                origin(new IncidentCount(), "incidents")));
        Stream.of("time_to_detect", "time_to_resolve", "detected_by_customers")
                .map(name -> figure(table(view, name).metric(), total(view, name)))
                .forEach(figures::add);
        return new Block.KeyFigures(figures);
    }

    private static MetricTable table(View view, String metric) {
        return view.totals().stream()
                .filter(table -> table.metric().name().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static MetricTable.Row total(View view, String metric) {
        return table(view, metric).row().orElseThrow();
    }

    private static Block.KeyFigure figure(Metric metric, MetricTable.Row row) {
        boolean share = metric.unit() != Unit.SECONDS;
        Statistic statistic = share ? Statistic.MEAN : Statistic.MEDIAN;
        String value = share
                ? NumberText.percent(row.figures().get(statistic))
                : DurationText.of(row.figures().get(statistic));
        String label = share
                ? Messages.get("key.customers")
                : Messages.get("key.median", metric.title().toLowerCase(Locale.ROOT));
        return new Block.KeyFigure(label, value, note(row, share), origin(metric, statistic.id()));
    }

    private static String note(MetricTable.Row row, boolean share) {
        String known = Messages.get("key.known", row.n(), row.incidents());
        String interval = share
                ? NumberText.interval(
                        row.figures().get(Statistic.MEAN_LOW), row.figures().get(Statistic.MEAN_HIGH))
                : DurationText.interval(
                        row.figures().get(Statistic.MEDIAN_LOW), row.figures().get(Statistic.MEDIAN_HIGH));
        return interval.equals(DurationText.ABSENT)
                ? Messages.get("key.interval.none", known)
                : Messages.get("key.interval", interval, known);
    }

    private static Origin origin(Metric metric, String column) {
        return Origin.of("metrics", column, "metric", metric.name());
    }
}
