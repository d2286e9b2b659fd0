package dev.hindcast.dashboard.data;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.facts.ReportInput;
import java.util.List;

/**
 * What was read, seen through a filter.
 *
 * @param input of a report over the incidents in scope alone
 */
public record View(ReportInput input) {
    /** Returns the view; the measurement is lent for as long as the view is looked at. */
    public static View of(Snapshot snapshot, Scope scope, Measurement measurement) {
        ReportInput base = snapshot.base();
        return new View(new ReportInput(
                base.title(),
                base.version(),
                incidents(snapshot, scope),
                base.rejections(),
                base.corpusFindings(),
                measurement,
                base.calendar(),
                scope,
                base.durations(),
                base.patterns(),
                base.links(),
                base.settings(),
                base.inputDigest()));
    }

    /** Returns the incidents in scope, by day. */
    public static List<Incident> incidents(Snapshot snapshot, Scope scope) {
        ReportInput base = snapshot.base();
        return ScopedIncidents.of(base.incidents(), scope, base.calendar());
    }

    /** Returns the figures of the report over the same scope, without tests of anything. */
    public Facts figures() {
        return Facts.figures(input);
    }

    /** Returns everything the report says over the same scope, which takes longer. */
    public Facts facts() {
        return Facts.of(input);
    }
}
