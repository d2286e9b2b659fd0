package dev.hindcast.dashboard.answer;

import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.data.View;
import dev.hindcast.dashboard.filter.Filter;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.facts.ReportInput;
import java.util.List;

/**
 * A request for something that is there.
 *
 * @param state of the data when it came
 * @param path below the root, with a slash first
 * @param parameters of the address
 */
public record Visit(LiveData.State state, String path, Parameters parameters) {
    /** Returns everything that was read. */
    public ReportInput base() {
        return state.snapshot().base();
    }

    /** Returns the metrics there are. */
    public MetricCatalog catalog() {
        return base().measurement().catalog();
    }

    /** Returns the scope that the address asks for. */
    public Scope scope() {
        return Filter.of(parameters, base().calendar()).within(base().scope());
    }

    /** Returns the incidents in that scope, by day. */
    public List<Incident> incidents() {
        return view().incidents();
    }

    /** Returns the view through the filter of the address. */
    public View view() {
        return state.snapshot().view(scope());
    }

    /** Returns the parameters of the filter alone. */
    public Parameters filter() {
        return parameters.without(parameters.values().keySet().stream()
                .filter(name -> !Filter.PERIOD.contains(name)
                        && Filter.DIMENSIONS.stream()
                                .noneMatch(column -> column.name().equals(name)))
                .toArray(String[]::new));
    }
}
