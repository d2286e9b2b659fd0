package dev.hindcast.dashboard.api;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Refusal;
import dev.hindcast.dashboard.page.compare.Compared;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.publish.table.ComparisonTable;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.JsonFormat;
import dev.hindcast.publish.table.MetricJson;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Any metric by any dimensions within the filter, as {@code hindcast metrics --format json} prints it; and comparisons. */
public final class MetricsApi {
    private static final int MOST_DIMENSIONS = 3;

    private MetricsApi() {}

    /** Answers {@code /api/metrics?metric=NAME,NAME&by=DIM,DIM}. */
    public static Answer metrics(Visit visit) {
        List<Metric> metrics = names(visit, "metric").isEmpty()
                ? visit.catalog().metrics()
                : names(visit, "metric").stream()
                        .map(name -> metric(visit, name))
                        .toList();
        List<IncidentColumn> by =
                names(visit, "by").stream().map(MetricsApi::dimension).toList();
        if (by.size() > MOST_DIMENSIONS) {
            throw Refusal.badRequest("by: at most " + MOST_DIMENSIONS + " dimensions at once.");
        }
        Scope scope = visit.scope();
        List<MetricTable> tables = visit.state()
                .snapshot()
                .measured(measurement -> metrics.stream()
                        .map(metric -> measurement.measure(metric, by, scope))
                        .toList());
        return written(out -> MetricJson.write(tables, out));
    }

    /** Answers {@code /api/compare?later=PERIOD&earlier=PERIOD}. */
    public static Answer compare(Visit visit) {
        DataTable table = Compared.of(visit)
                .map(compared -> ComparisonTable.of(compared.comparisons(), List.of()))
                .orElseThrow(() -> Refusal.notFound("No incident has a date, so there is nothing to compare."));
        return written(out -> JsonFormat.write(table, out));
    }

    private static List<String> names(Visit visit, String parameter) {
        return visit.parameters().get(parameter).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Metric metric(Visit visit, String name) {
        return visit.catalog()
                .find(name)
                .orElseThrow(() -> Refusal.badRequest("metric: no metric is called \"" + name + "\"."));
    }

    private static IncidentColumn dimension(String name) {
        return IncidentColumn.DIMENSIONS.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("by: no dimension is called \"" + name + "\"."));
    }

    /** Writes to memory. */
    @FunctionalInterface
    private interface Body {
        void write(StringWriter out) throws IOException;
    }

    private static Answer written(Body body) {
        StringWriter text = new StringWriter();
        try {
            body.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return Answer.json(text.toString());
    }
}
