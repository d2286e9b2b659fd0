package dev.hindcast.api;

import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.chart.CauseChart;
import dev.hindcast.publish.chart.DurationChart;
import dev.hindcast.publish.period.Quarters;
import dev.hindcast.publish.table.MetricText;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A metric and what it is broken down by. Shown as a table, the way the command line prints it. */
public final class Question {
    private final Incidents incidents;
    private final Metric metric;
    private final List<IncidentColumn> dimensions;

    Question(Incidents incidents, Metric metric) {
        this(incidents, metric, List.of());
    }

    private Question(Incidents incidents, Metric metric, List<IncidentColumn> dimensions) {
        this.incidents = incidents;
        this.metric = metric;
        this.dimensions = dimensions;
    }

    /** Returns the same question, broken down. */
    public Question by(IncidentColumn... by) {
        return new Question(incidents, metric, List.of(by));
    }

    /** Returns the answer: estimates with n, coverage, interval, or the reason for their absence. */
    public MetricTable table() {
        try (Measurement measurement = incidents.measurement()) {
            return measurement.measure(metric, dimensions, incidents.scope());
        }
    }

    /**
     * Returns the answer as a chart.
     *
     * @throws IllegalStateException unless this is a duration by quarter, or a count by trigger
     */
    public Chart chart() {
        return new Chart(spec());
    }

    private ChartSpec spec() {
        if (dimensions.equals(List.of(IncidentColumn.TRIGGER))) {
            return CauseChart.of("triggers", CauseShares.triggers(incidents.list()));
        }
        MetricTable table = table();
        if (dimensions.equals(List.of(IncidentColumn.QUARTER))
                && metric.measured().isPresent()) {
            return DurationChart.of(table, Quarters.of(table, incidents.calendar()));
        }
        throw new IllegalStateException(
                "there is a chart of durations by quarter and of a count by trigger; " + "print the table instead");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        try {
            MetricText.write(List.of(table()), false, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return text.toString();
    }
}
