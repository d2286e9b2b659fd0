package dev.hindcast.publish.facts;

import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.insight.stage.StageTimes;
import dev.hindcast.insight.trend.StillOpen;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.period.Quarters;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param causes how often which trigger and factor is named
 * @param stages where the time goes, by quarter that is shown
 * @param detectionSources incidents by quarter and who noticed first
 * @param byService count and durations by service
 * @param byTeam count and durations by team
 * @param insights what the latest quarter and all quarters up to it say; absent where no incident has a date
 * @param open which share is still open after a time, by quarter: the latest, then the one before
 */
public record Facts(
        ReportInput input,
        List<Incident> incidents,
        Quarters quarters,
        List<MetricTable> byQuarter,
        MetricTable severities,
        MetricTable triggers,
        Causes causes,
        Map<String, StageTimes> stages,
        MetricTable detectionSources,
        List<MetricTable> byService,
        List<MetricTable> byTeam,
        Optional<Insights> insights,
        Map<String, StillOpen> open) {
    /** Of everything that is drawn by lot; any other serves as well. */
    public static final long SEED = 20_260_101;

    /** Measures everything. */
    public static Facts of(ReportInput input) {
        Facts figures = figures(input);
        History history = History.of(input);
        Optional<String> latest = figures.quarters().latest();
        return figures.with(
                latest.map(quarter -> history.insights(quarter, SEED)),
                latest.map(history::open).orElse(Map.of()));
    }

    /** Measures without testing anything, which takes far longer: no insights, no curves. */
    public static Facts figures(ReportInput input) {
        Metric count = new IncidentCount();
        List<MetricTable> byQuarter = input.measurement().catalog().metrics().stream()
                .map(metric -> measure(input, metric, IncidentColumn.QUARTER))
                .toList();
        Quarters quarters = Quarters.of(byQuarter.get(0), input.calendar());
        List<Incident> incidents = ScopedIncidents.of(input.incidents(), input.scope(), input.calendar());
        Map<String, List<Incident>> inQuarter = inQuarter(incidents, quarters.shown(), input.calendar());
        return new Facts(
                input,
                incidents,
                quarters,
                byQuarter,
                measure(input, count, IncidentColumn.QUARTER, IncidentColumn.SEVERITY),
                measure(input, count, IncidentColumn.TRIGGER),
                Causes.of(incidents, inQuarter),
                stages(inQuarter),
                measure(input, count, IncidentColumn.QUARTER, IncidentColumn.DETECTION_SOURCE),
                group(input, IncidentColumn.SERVICE),
                group(input, IncidentColumn.TEAM),
                Optional.empty(),
                Map.of());
    }

    private Facts with(Optional<Insights> tested, Map<String, StillOpen> curves) {
        return new Facts(
                input,
                incidents,
                quarters,
                byQuarter,
                severities,
                triggers,
                causes,
                stages,
                detectionSources,
                byService,
                byTeam,
                tested,
                curves);
    }

    private static Map<String, List<Incident>> inQuarter(
            List<Incident> incidents, List<String> quarters, ReportingCalendar calendar) {
        Map<String, List<Incident>> inQuarter = new LinkedHashMap<>();
        quarters.forEach(quarter -> inQuarter.put(quarter, new ArrayList<>()));
        for (Incident incident : incidents) {
            calendar.dayOf(incident)
                    .map(calendar::quarterOf)
                    .map(inQuarter::get)
                    .ifPresent(those -> those.add(incident));
        }
        return inQuarter;
    }

    private static Map<String, StageTimes> stages(Map<String, List<Incident>> inQuarter) {
        Map<String, StageTimes> stages = new LinkedHashMap<>();
        inQuarter.forEach((quarter, incidents) -> stages.put(quarter, StageTimes.of(incidents)));
        return stages;
    }

    private static List<MetricTable> group(ReportInput input, IncidentColumn by) {
        MetricCatalog catalog = input.measurement().catalog();
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
