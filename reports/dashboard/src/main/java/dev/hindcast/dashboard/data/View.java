package dev.hindcast.dashboard.data;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
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
    private List<Incident> incidents;
    private List<MetricTable> totals;
    private Facts figures;
    private Facts facts;

    View(Snapshot snapshot, Scope scope) {
        this.snapshot = snapshot;
        this.scope = scope;
    }

    /** Returns the incidents in scope, by day. */
    public synchronized List<Incident> incidents() {
        if (incidents == null) {
            ReportInput base = snapshot.base();
            incidents = ScopedIncidents.of(base.incidents(), scope, base.calendar());
        }
        return incidents;
    }

    /** Returns every metric over all of them. */
    public synchronized List<MetricTable> totals() {
        if (totals == null) {
            totals = snapshot.measured(
                    measurement -> MetricCatalog.with(snapshot.base().configured()).metrics().stream()
                            .map(metric -> measurement.measure(metric, List.of(), scope))
                            .toList());
        }
        return totals;
    }

    /** Returns the figures of the report over the same scope, without tests of anything. */
    public synchronized Facts figures() {
        if (figures == null) {
            figures = snapshot.measured(measurement -> Facts.figures(input(measurement)));
        }
        return figures;
    }

    /** Returns everything the report says over the same scope, which takes longer. */
    public synchronized Facts facts() {
        if (facts == null) {
            facts = snapshot.measured(measurement -> Facts.of(input(measurement)));
            figures = facts;
        }
        return facts;
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
