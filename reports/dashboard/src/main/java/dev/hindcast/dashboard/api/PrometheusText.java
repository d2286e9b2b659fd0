package dev.hindcast.dashboard.api;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.Statistic;
import dev.hindcast.metric.Unit;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import java.util.List;

/** Everything that was read, in the text format of Prometheus 0.0.4: counts by severity and the quantiles of durations. */
public final class PrometheusText {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private PrometheusText() {}

    /** Answers {@code /metrics}. A refused figure has no sample: zero would be a lie. */
    public static Answer answer(Visit visit) {
        Scope scope = visit.base().scope();
        return Answer.text(200, TYPE, visit.state().snapshot().measured(measurement -> {
            StringBuilder text = new StringBuilder();
            counts(measurement, scope, text);
            durations(visit, measurement, scope, text);
            gauge(text, "hindcast_documents_rejected", "Files that gave no incident.");
            text.append("hindcast_documents_rejected ")
                    .append(visit.base().rejections().size())
                    .append('\n');
            gauge(text, "hindcast_data_current", "1 while what lies in the folder is what is shown.");
            text.append("hindcast_data_current ")
                    .append(visit.state().problem().isEmpty() ? 1 : 0)
                    .append('\n');
            return text.toString();
        }));
    }

    private static void counts(Measurement measurement, Scope scope, StringBuilder text) {
        gauge(text, "hindcast_incidents", "Incidents by severity; empty where none is stated.");
        MetricTable table = measurement.measure(new IncidentCount(), List.of(IncidentColumn.SEVERITY), scope);
        for (MetricTable.Row row : table.rows()) {
            Cell severity = row.key().get(0);
            text.append("hindcast_incidents{severity=\"")
                    .append(severity.isPresent() ? escaped(severity.print()) : "")
                    .append("\"} ")
                    .append(row.incidents())
                    .append('\n');
        }
    }

    private static void durations(Visit visit, Measurement measurement, Scope scope, StringBuilder text) {
        gauge(text, "hindcast_duration_seconds", "Quantiles of each duration over all incidents that state it.");
        List<Metric> durations = visit.catalog().metrics().stream()
                .filter(metric -> metric.unit() == Unit.SECONDS)
                .toList();
        for (Metric metric : durations) {
            measurement.measure(metric, List.of(), scope).row().ifPresent(row -> {
                quantile(text, metric, "0.5", row, Statistic.MEDIAN);
                quantile(text, metric, "0.9", row, Statistic.P90);
            });
        }
        gauge(text, "hindcast_duration_known", "How many incidents state the duration.");
        for (Metric metric : durations) {
            measurement
                    .measure(metric, List.of(), scope)
                    .row()
                    .ifPresent(row -> text.append("hindcast_duration_known{metric=\"")
                            .append(escaped(metric.name()))
                            .append("\"} ")
                            .append(row.n())
                            .append('\n'));
        }
    }

    private static void quantile(
            StringBuilder text, Metric metric, String quantile, MetricTable.Row row, Statistic statistic) {
        row.figures()
                .get(statistic)
                .ifPresent(value -> text.append("hindcast_duration_seconds{metric=\"")
                        .append(escaped(metric.name()))
                        .append("\",quantile=\"")
                        .append(quantile)
                        .append("\"} ")
                        .append(NumberText.exact(value))
                        .append('\n'));
    }

    private static void gauge(StringBuilder text, String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
