package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.metric.Figures;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.publish.period.Quarters;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A duration per quarter as box plots. */
public final class DurationChart {
    private DurationChart() {}

    /**
     * Returns the chart.
     *
     * @param durations a duration metric by quarter
     * @param quarters the quarters to show
     */
    public static BoxPlotSpec of(MetricTable durations, Quarters quarters) {
        List<BoxPlotSpec.Box> boxes = new ArrayList<>();
        long n = 0;
        long zeros = 0;
        long open = 0;
        for (String quarter : quarters.shown()) {
            Optional<MetricTable.Row> row = durations.row(Cell.ofText(quarter));
            boxes.add(row.map(r -> box(quarter, r, durations.metric()))
                    .orElse(new BoxPlotSpec.Box(quarter, 0, 0, List.of(), Optional.empty())));
            n += row.map(MetricTable.Row::n).orElse(0L);
            zeros += row.map(r -> zeros(r.values())).orElse(0L);
            open += row.map(r -> (long) r.figures().get(Statistic.OPEN).orElse(0))
                    .orElse(0L);
        }
        List<String> notes = new ArrayList<>();
        if (zeros > 0) {
            notes.add(Messages.count("chart.duration.zeros", zeros));
        }
        if (open > 0) {
            notes.add(Messages.count("chart.duration.open", open));
        }
        Caption caption = new Caption(
                Messages.get("chart.duration.title", durations.metric().title()),
                Messages.get("chart.duration.subtitle", durations.metric().definition(), n),
                Messages.get("unit.duration"),
                n,
                notes);
        String id = durations.metric().name().replace('_', '-') + "-per-quarter";
        return new BoxPlotSpec(id, caption, boxes);
    }

    private static BoxPlotSpec.Box box(String quarter, MetricTable.Row row, Metric metric) {
        long[] positive = LongStream.of(row.values().toSortedArray())
                .filter(seconds -> seconds > 0)
                .toArray();
        if (positive.length == 0) {
            return new BoxPlotSpec.Box(quarter, row.incidents(), row.n(), List.of(), Optional.empty());
        }
        List<Long> points = positive.length > BoxPlotSpec.MOST_POINTS
                ? List.of()
                : LongStream.of(positive).boxed().toList();
        if (row.n() < BoxPlotSpec.FEWEST_FOR_BOX) {
            return new BoxPlotSpec.Box(quarter, row.incidents(), row.n(), points, Optional.empty());
        }
        // Points and box are of those that are over; a note says how many are not.
        Figures over = metric.fold(row.incidents(), row.values());
        double median = figure(over, Statistic.MEDIAN);
        // The lower whisker ends at the smallest value that a logarithmic axis can show.
        BoxPlotSpec.Shape shape = new BoxPlotSpec.Shape(
                positive[0],
                figure(over, Statistic.P25),
                median,
                figure(over, Statistic.P75),
                figure(over, Statistic.MAX),
                DurationText.of(median));
        return new BoxPlotSpec.Box(quarter, row.incidents(), row.n(), points, Optional.of(shape));
    }

    private static double figure(Figures figures, Statistic statistic) {
        return figures.get(statistic)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a duration metric gives " + statistic.id() + " wherever it has values"));
    }

    private static long zeros(Distribution values) {
        return values.distinct() > 0 && values.value(0) == 0 ? values.count(0) : 0;
    }
}
