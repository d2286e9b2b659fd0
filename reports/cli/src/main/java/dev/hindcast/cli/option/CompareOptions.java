package dev.hindcast.cli.option;

import dev.hindcast.cli.run.Failure;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.compare.Comparisons;
import dev.hindcast.insight.compare.PeriodPair;
import dev.hindcast.insight.compare.PeriodPairs;
import dev.hindcast.insight.compare.Step;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.Unit;
import dev.hindcast.model.Incident;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether and how a quarter is set against earlier ones. */
public final class CompareOptions {
    @Option(
            names = "--compare",
            split = ",",
            paramLabel = "WITH",
            description = "Compare the latest quarter, or that of --quarter, with ${COMPLETION-CANDIDATES}.")
    private List<Step> steps = List.of();

    /** Returns whether anything is to be compared. */
    public boolean wanted() {
        return !steps.isEmpty();
    }

    /** Returns the dimensions beside the quarter, which a comparison has of itself. */
    public static List<IncidentColumn> beside(List<IncidentColumn> by) {
        return by.stream()
                .filter(column -> !column.equals(IncidentColumn.QUARTER))
                .toList();
    }

    /** Returns the quarters up to the last day: the one given, else the last that a document mentions, else without end. */
    public static PeriodPairs quarters(Optional<LocalDate> asOf, List<Incident> incidents, ReportingCalendar calendar) {
        LocalDate last =
                incidents.isEmpty() ? LocalDate.MAX : LocalDate.ofInstant(Cases.endOfData(incidents), calendar.zone());
        return new PeriodPairs(calendar, asOf.orElse(last));
    }

    /**
     * Returns the comparisons of all metrics together.
     *
     * @param within without bounds in time, so that there is something to compare with
     * @param quarter the later one; null for the latest that has an incident
     */
    public List<Comparison> compare(
            Measurement measurement,
            List<Metric> metrics,
            List<IncidentColumn> by,
            Scope within,
            String quarter,
            PeriodPairs quarters) {
        List<IncidentColumn> dimensions = new ArrayList<>(List.of(IncidentColumn.QUARTER));
        dimensions.addAll(beside(by));
        List<PeriodPair> pairs = new ArrayList<>();
        for (Metric metric : metrics) {
            if (metric.unit() == Unit.SECONDS || metric.unit() == Unit.INCIDENTS) {
                MetricTable table = measurement.measure(metric, dimensions, within);
                pairs.addAll(quarters.of(table, quarter == null ? latest(table) : quarter, steps));
            }
        }
        if (pairs.isEmpty()) {
            throw Failure.usage("--compare: counts and durations are compared; name one with --metric");
        }
        return Comparisons.of(pairs);
    }

    private static String latest(MetricTable table) {
        return table.rows().stream()
                .filter(row -> row.incidents() > 0)
                .map(row -> row.key().get(0))
                .filter(Cell::isPresent)
                .max(Cell.ORDER)
                .map(Cell::print)
                .orElseThrow(() -> Failure.usage("--compare: no incident has a date"));
    }
}
