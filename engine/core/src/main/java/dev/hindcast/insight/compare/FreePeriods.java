package dev.hindcast.insight.compare;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.Unit;
import dev.hindcast.query.Distribution;
import java.time.LocalDate;
import java.util.List;

/** Any two periods held against each other, quarters or not. Whoever chooses them after looking is exploring. */
public final class FreePeriods {
    private FreePeriods() {}

    /**
     * Returns a comparison for each metric that counts incidents or measures a duration, adjusted together.
     *
     * @param measurement that measures both
     * @param metrics in the order of the result
     * @param scope without bounds in time
     * @param later the period in question
     * @param earlier the period it is held against
     * @param lastDay the last day the data speak of
     */
    public static List<Comparison> compare(
            Measurement measurement,
            List<Metric> metrics,
            Scope scope,
            Period later,
            Period earlier,
            LocalDate lastDay) {
        return Comparisons.of(metrics.stream()
                .filter(metric -> metric.unit() == Unit.SECONDS || metric.unit() == Unit.INCIDENTS)
                .map(metric -> new PeriodPair(
                        metric,
                        List.of(),
                        side(measurement, metric, scope, later, lastDay),
                        side(measurement, metric, scope, earlier, lastDay)))
                .toList());
    }

    private static Side side(Measurement measurement, Metric metric, Scope scope, Period period, LocalDate lastDay) {
        MetricTable table = measurement.measure(metric, List.of(), scope.between(period.first(), period.last()));
        double days = period.days(lastDay);
        return table.row()
                .map(row -> new Side(period.label(), days, row.incidents(), row.values()))
                .orElseGet(() -> new Side(period.label(), days, 0, Distribution.empty()));
    }
}
