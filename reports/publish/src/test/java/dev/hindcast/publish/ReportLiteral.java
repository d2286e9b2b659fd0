package dev.hindcast.publish;

import dev.hindcast.conformance.ReferenceEngine;
import dev.hindcast.insight.Cases;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.DocumentLinks;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.publish.report.QuarterlyReport;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.rootcause.Taxonomy;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report over incidents that a test spells out, measured by the reference engine. */
public final class ReportLiteral {
    public static final ReportingCalendar CALENDAR = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);

    private ReportLiteral() {}

    public static ReportDocument of(List<Incident> incidents) {
        return titled("Example", incidents);
    }

    public static ReportDocument titled(String title, List<Incident> incidents) {
        return of(title, incidents, Confirmations.NONE, Scope.everything());
    }

    /** The catalogue that counts open incidents up to the end of these. */
    public static MetricCatalog catalog(List<Incident> incidents) {
        return MetricCatalog.with(
                List.of(),
                incidents.isEmpty() ? Optional.empty() : Optional.of(Cases.endOfData(incidents)),
                RepeatHistory.UNKNOWN);
    }

    public static ReportDocument of(String title, List<Incident> incidents, Confirmations confirmations, Scope scope) {
        try (Measurement measurement =
                new Measurement(new ReferenceEngine(), incidents, CALENDAR, catalog(incidents))) {
            return QuarterlyReport.compose(new ReportInput(
                    title,
                    "0.1.0",
                    incidents,
                    List.of(new Reading.Rejected(
                            "corpus/README.md",
                            1,
                            RejectionCause.NOT_AN_INCIDENT,
                            "no times and no incident heading; leave it out of the folder")),
                    List.of(),
                    measurement,
                    CALENDAR,
                    scope,
                    DurationDefinition.BUILT_IN,
                    PatternFinder.find(incidents, Taxonomy.EMPTY, confirmations),
                    DocumentLinks.NONE,
                    Map.of("engine", "reference", "configuration", "none"),
                    "sha256:0123456789abcdef"));
        }
    }
}
