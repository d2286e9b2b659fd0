package dev.hindcast.dashboard.filter;

import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.model.Incident;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.util.List;
import java.util.Optional;

/**
 * Which of the filtered incidents a figure was counted from.
 *
 * @param known only those that this metric has a value of; absent for all
 * @param missing only those that do not state this dimension; absent for all
 */
public record Selection(Optional<Metric> known, Optional<IncidentColumn> missing) {
    /** The parameter that names a metric. */
    public static final String KNOWN = "known";

    /** The parameter that names a dimension. */
    public static final String MISSING = "missing";

    /**
     * Returns the selection that the parameters ask for.
     *
     * @throws Refusal if there is no such metric or dimension
     */
    public static Selection of(Parameters parameters, MetricCatalog catalog) {
        return new Selection(
                parameters
                        .get(KNOWN)
                        .map(name -> catalog.find(name)
                                .orElseThrow(() -> Refusal.badRequest("No metric is called \"" + name + "\"."))),
                parameters.get(MISSING).map(Selection::dimension));
    }

    private static IncidentColumn dimension(String name) {
        return IncidentColumn.DIMENSIONS.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("No dimension is called \"" + name + "\"."));
    }

    /** Returns those of the incidents that are meant, in the same order. */
    public List<Incident> of(List<Incident> incidents, ReportingCalendar calendar) {
        return incidents.stream()
                .filter(incident -> known.isEmpty() || isKnown(incident, calendar))
                .filter(incident -> missing.isEmpty()
                        || missing.get().of(incident, calendar).stream().noneMatch(Cell::isPresent))
                .toList();
    }

    private boolean isKnown(Incident incident, ReportingCalendar calendar) {
        Metric metric = known.orElseThrow();
        if (metric.measured().isEmpty()) {
            return true;
        }
        // The metric itself says which values cannot be what they seem, so that list and figure count the same.
        return metric.measured().get().of(incident, calendar).get(0) instanceof Cell.Whole whole
                && metric.usable(Distribution.of(whole.value())).count() == 1;
    }
}
