package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What set incidents off, most frequent first; how many do not say, before all. */
public final class TriggerChart {
    private static final int LONGEST_NAME = 30;

    private TriggerChart() {}

    /**
     * Returns the chart.
     *
     * @param counts incidents by trigger
     */
    public static ParetoSpec of(MetricTable counts) {
        List<MetricTable.Row> stated = counts.rows().stream()
                .filter(row -> row.key().get(0).isPresent())
                // Equal counts keep the table's order, which is that of the names.
                .sorted(Comparator.comparing(MetricTable.Row::incidents).reversed())
                .toList();
        long known = stated.stream().mapToLong(MetricTable.Row::incidents).sum();
        long all = counts.rows().stream().mapToLong(MetricTable.Row::incidents).sum();
        List<ParetoSpec.Bar> bars = new ArrayList<>();
        long sum = 0;
        for (MetricTable.Row row : stated) {
            sum += row.incidents();
            String name = SafeText.line(row.key().get(0).print().replace('-', ' '), LONGEST_NAME);
            bars.add(bar(name, row.incidents(), all, (double) sum / known));
        }
        Caption caption = new Caption(
                Messages.get("chart.trigger.title"),
                subtitle(all, known),
                Messages.get("unit.incidents"),
                all,
                List.of());
        return new ParetoSpec("triggers", caption, bar(Messages.get("unstated"), all - known, all, 0), bars);
    }

    private static String subtitle(long all, long known) {
        String incidents = Messages.count("incidents", all);
        return known == 0
                ? Messages.get("chart.trigger.subtitle.none", incidents)
                : Messages.get("chart.trigger.subtitle", incidents, known);
    }

    private static ParetoSpec.Bar bar(String name, long count, long all, double cumulative) {
        String label =
                all == 0 ? "0" : Messages.get("chart.trigger.label", count, NumberText.percent((double) count / all));
        return new ParetoSpec.Bar(name, count, label, cumulative, Optional.empty());
    }
}
