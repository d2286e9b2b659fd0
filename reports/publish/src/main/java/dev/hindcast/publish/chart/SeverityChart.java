package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.StackedBarSpec;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.model.Severity;
import dev.hindcast.publish.period.Quarters;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import java.util.ArrayList;
import java.util.List;

/** Incidents per quarter by severity. */
public final class SeverityChart {
    private SeverityChart() {}

    /**
     * Returns the chart.
     *
     * @param counts incidents by quarter and severity
     * @param quarters the quarters to show
     */
    public static StackedBarSpec of(MetricTable counts, Quarters quarters) {
        List<StackedBarSpec.Layer> layers = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            layers.add(layer(counts, quarters, severity.name(), severity.ordinal() + 1, Cell.ofText(severity.name())));
        }
        layers.add(layer(counts, quarters, Messages.get("unstated"), 0, Cell.absent()));
        layers.removeIf(layer -> layer.counts().stream().allMatch(count -> count == 0));
        long n = layers.stream()
                .flatMap(layer -> layer.counts().stream())
                .mapToLong(Long::longValue)
                .sum();
        Caption caption = new Caption(
                Messages.get("chart.count.title"),
                Messages.get("chart.count.subtitle", n),
                Messages.get("unit.incidents"),
                n,
                quarters.notes());
        return new StackedBarSpec("incidents-per-quarter", caption, quarters.shown(), layers);
    }

    private static StackedBarSpec.Layer layer(
            MetricTable counts, Quarters quarters, String name, int step, Cell severity) {
        return new StackedBarSpec.Layer(
                name,
                step,
                quarters.shown().stream()
                        .map(quarter -> counts.row(Cell.ofText(quarter), severity)
                                .map(MetricTable.Row::incidents)
                                .orElse(0L))
                        .toList());
    }
}
