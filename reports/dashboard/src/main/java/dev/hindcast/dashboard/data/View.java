package dev.hindcast.dashboard.data;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.facts.ReportInput;
import java.util.List;

/** What was read, seen through a filter. Each figure is worked out when it is first asked for, and once. */
public final class View {
    private final Snapshot snapshot;
    private final Scope scope;
    private final Once<List<Incident>> incidents;
    private final Once<List<MetricTable>> totals;
    private final Once<Facts> figures;
    private final Once<Facts> facts;

    View(Snapshot snapshot, Scope scope) {
        this.snapshot = snapshot;
        this.scope = scope;
        ReportInput base = snapshot.base();
        incidents = new Once<>(() -> ScopedIncidents.of(base.incidents(), scope, base.calendar()));
        totals = new Once<>(() -> snapshot.measured(this::totals));
        figures = new Once<>(() -> snapshot.measured(measurement -> Facts.figures(input(measurement))));
        facts = new Once<>(() -> snapshot.measured(measurement -> Facts.of(input(measurement))));
    }

    /** Returns the incidents in scope, by day. */
    public List<Incident> incidents() {
        return incidents.get();
    }

    /** Returns every metric over all of them. */
    public List<MetricTable> totals() {
        return totals.get();
    }

    /** Returns the figures of the report over the same scope, without tests of anything. */
    public Facts figures() {
        return figures.get();
    }

    /** Returns everything the report says over the same scope, which takes longer. */
    public Facts facts() {
        return facts.get();
    }

    private List<MetricTable> totals(Measurement measurement) {
        return measurement.catalog().metrics().stream()
                .map(metric -> measurement.measure(metric, List.of(), scope))
                .toList();
    }

    private ReportInput input(Measurement measurement) {
        ReportInput base = snapshot.base();
        return new ReportInput(
                base.title(),
                base.version(),
                incidents(),
                base.rejections(),
                base.corpusFindings(),
                measurement,
                base.calendar(),
                scope,
                base.durations(),
                base.patterns(),
                base.links(),
                base.settings(),
                base.inputDigest());
    }
}
