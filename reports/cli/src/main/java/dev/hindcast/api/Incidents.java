package dev.hindcast.api;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.report.Catalogues;
import dev.hindcast.cli.run.Engines;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.insight.simulate.Simulation;
import dev.hindcast.insight.trend.StillOpen;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.statistics.Estimate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The incidents of some documents, perhaps narrowed, and the questions that can be asked of them. Immutable. */
public final class Incidents {
    private final Corpus corpus;
    private final Configuration configuration;
    private final Confirmations confirmations;
    private final Scope scope;

    Incidents(Corpus corpus, Configuration configuration, Confirmations confirmations, Scope scope) {
        this.corpus = corpus;
        this.configuration = configuration;
        this.confirmations = confirmations;
        this.scope = scope;
    }

    /** Returns those with that value of a dimension only, such as {@code where(IncidentColumn.TEAM, "Ports")}. */
    public Incidents where(IncidentColumn dimension, String value) {
        Map<IncidentColumn, String> where = new LinkedHashMap<>(scope.where());
        where.put(dimension, value);
        return within(new Scope(scope.from(), scope.to(), where, scope.excluded()));
    }

    /** Returns those that began between two days, both included. */
    public Incidents between(LocalDate first, LocalDate last) {
        return within(scope.between(first, last));
    }

    private Incidents within(Scope narrower) {
        return new Incidents(corpus, configuration, confirmations, narrower);
    }

    /** Returns the incidents, by source; what is no incident, such as maintenance, is left out as configured. */
    public List<Incident> list() {
        return ScopedIncidents.of(corpus.incidents(), scope, configuration.calendar());
    }

    /** Returns the documents that gave no incident, with line and reason. */
    public List<Reading.Rejected> rejections() {
        return corpus.rejections();
    }

    /** Returns what to know before trusting a number: every finding of these incidents. */
    public List<Finding> findings() {
        return list().stream().flatMap(incident -> incident.findings().stream()).toList();
    }

    /**
     * Asks for a metric of the catalogue.
     *
     * @param name such as {@code time_to_resolve}
     * @throws IllegalArgumentException if there is none of that name; the message lists all
     */
    public Question metric(String name) {
        return new Question(
                this,
                catalog()
                        .find(name)
                        .orElseThrow(() ->
                                new IllegalArgumentException("there is no metric \"" + name + "\"; there are "
                                        + String.join(
                                                ", ",
                                                catalog().metrics().stream()
                                                        .map(m -> m.name())
                                                        .toList()))));
    }

    /** Returns what a quarterly report says of a quarter, such as {@code 2020-Q4}. */
    public Insights quarter(String label) {
        try (Measurement measurement = measurement()) {
            return Insights.of(measurement, scope.always(), cases(), label, mechanisms(), Hindcast.SEED);
        }
    }

    /** Incidents whose mechanism a person has looked at: only confirmed repeats enter a quarter's figures. */
    private List<List<Incident>> mechanisms() {
        return confirmations.said().isEmpty() ? List.of() : patterns().mechanisms();
    }

    /** Returns the share still open after a time, open incidents counted. */
    public StillOpen stillOpen(DurationDefinition duration) {
        return StillOpen.of(cases(), duration);
    }

    /** Returns what so many incidents a period could show, drawn from these incidents' times to resolve. */
    public Estimate<Simulation> simulate(int perPeriod) {
        return Simulation.of(cases().seconds(DurationDefinition.TIME_TO_RESOLVE), perPeriod, Hindcast.SEED);
    }

    /** Returns repeats, duplicates and accounts of one event, suspected and confirmed. */
    public IncidentPatterns patterns() {
        return PatternFinder.find(list(), configuration.causes().taxonomy(), confirmations);
    }

    /** Returns the day the data end; open incidents are as old as that. */
    public Optional<LocalDate> lastDay() {
        return Optional.of(cases().lastDay());
    }

    ReportingCalendar calendar() {
        return configuration.calendar();
    }

    Scope scope() {
        return scope;
    }

    Measurement measurement() {
        return new Measurement(Engines.named("tablesaw"), corpus.incidents(), configuration.calendar(), catalog());
    }

    private Cases cases() {
        return new Cases(list(), configuration.calendar(), Cases.endOfData(corpus.incidents()));
    }

    private MetricCatalog catalog() {
        List<Incident> all = corpus.incidents();
        return Catalogues.of(
                configuration,
                all,
                confirmations,
                all.isEmpty() ? Optional.empty() : Optional.of(Cases.endOfData(all)));
    }

    /** Returns how many there are, in words. */
    @Override
    public String toString() {
        return corpus.summary();
    }
}
