package dev.hindcast.publish.facts;

import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.period.Quarters;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every figure the report prints, measured once.
 *
 * @param input what the report is made from
 * @param incidents those in scope, in order of day and id
 * @param quarters the quarters the page shows
 * @param byQuarter every metric of the catalogue by quarter
 * @param severities incidents by quarter and severity
 * @param triggers incidents by trigger
 * @param detectionSources incidents by quarter and who noticed first
 * @param byService count and durations by service
 * @param byTeam count and durations by team
 */
public record Facts(
        ReportInput input,
        List<Incident> incidents,
        Quarters quarters,
        List<MetricTable> byQuarter,
        MetricTable severities,
        MetricTable triggers,
        MetricTable detectionSources,
        List<MetricTable> byService,
        List<MetricTable> byTeam) {

    /** Measures everything. */
    public static Facts of(ReportInput input) {
        Metric count = new IncidentCount();
        List<MetricTable> byQuarter = MetricCatalog.with(input.configured()).metrics().stream()
                .map(metric -> measure(input, metric, IncidentColumn.QUARTER))
                .toList();
        return new Facts(
                input,
                ScopedIncidents.of(input.incidents(), input.scope(), input.calendar()),
                Quarters.of(byQuarter.get(0)),
                byQuarter,
                measure(input, count, IncidentColumn.QUARTER, IncidentColumn.SEVERITY),
                measure(input, count, IncidentColumn.TRIGGER),
                measure(input, count, IncidentColumn.QUARTER, IncidentColumn.DETECTION_SOURCE),
                group(input, IncidentColumn.SERVICE),
                group(input, IncidentColumn.TEAM));
    }

    private static List<MetricTable> group(ReportInput input, IncidentColumn by) {
        MetricCatalog catalog = MetricCatalog.with(input.configured());
        return Stream.of("incident_count", "time_to_detect", "time_to_resolve")
                .map(name -> measure(input, catalog.find(name).orElseThrow(), by))
                .toList();
    }

    /** Returns the day that ages count to: the last of the period asked for, else that of the latest quarter. */
    public LocalDate asOf() {
        return input.scope()
                .to()
                .orElseGet(() -> quarters.latest()
                        .map(latest -> input.calendar()
                                .startOf(input.calendar().next(latest))
                                .minusDays(1))
                        .orElse(LocalDate.EPOCH));
    }

    /** Returns the incidents of the latest quarter. */
    public List<Incident> latest() {
        return incidents.stream()
                .filter(incident -> input.calendar()
                        .dayOf(incident)
                        .map(input.calendar()::quarterOf)
                        .equals(quarters.latest()))
                .toList();
    }

    private static MetricTable measure(ReportInput input, Metric metric, IncidentColumn... by) {
        return input.measurement().measure(metric, List.of(by), input.scope());
    }

    /** Returns the table of a metric by quarter. */
    public MetricTable quarterly(String metric) {
        return byQuarter.stream()
                .filter(table -> table.metric().name().equals(metric))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no metric is called " + metric));
    }

    /** Returns the figures of a metric for a quarter. */
    public Optional<MetricTable.Row> row(String metric, String quarter) {
        return quarterly(metric).row(Cell.ofText(quarter));
    }
}
