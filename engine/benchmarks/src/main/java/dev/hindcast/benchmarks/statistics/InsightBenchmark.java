package dev.hindcast.benchmarks.statistics;

import dev.hindcast.conformance.CatalogIncidents;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.naive.NaiveMean;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.tablesaw.TablesawEngine;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All figures of the quarterly report over 5,000 incidents of three years: every metric by quarter, report card, comparisons, trends. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@org.openjdk.jmh.annotations.Measurement(iterations = 5)
@Fork(1)
@State(org.openjdk.jmh.annotations.Scope.Thread)
public class InsightBenchmark {
    private static final int INCIDENTS = 5_000;
    private static final long SEED = 7;
    private static final String QUARTER = "2033-Q3";

    private final ReportingCalendar calendar = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);
    private List<Incident> incidents;
    private List<List<Incident>> mechanisms;
    private MetricCatalog catalog;

    /** Draws the incidents. */
    @Setup
    public void draw() {
        incidents = new CatalogIncidents(SEED).draw(INCIDENTS);
        mechanisms = CatalogIncidents.mechanisms(incidents);
        catalog = MetricCatalog.with(
                List.of(),
                Optional.of(CatalogIncidents.AS_OF),
                RepeatHistory.of(mechanisms, CatalogIncidents.AS_OF));
    }

    /** Returns every metric by quarter, with the bootstrap intervals of the means that a report leaves out unless asked. */
    @Benchmark
    public Object everyMetricByQuarter() {
        List<MetricTable> tables = new ArrayList<>();
        try (Measurement measurement = measurement()) {
            for (Metric metric : catalog.metrics()) {
                tables.add(NaiveMean.withIntervals(
                        measurement.measure(metric, List.of(IncidentColumn.QUARTER), Scope.everything())));
            }
        }
        return tables;
    }

    /** Returns report card, comparisons and trends. */
    @Benchmark
    public Object insights() {
        try (Measurement measurement = measurement()) {
            Scope scope = Scope.everything();
            Cases cases = new Cases(ScopedIncidents.of(incidents, scope, calendar), calendar, CatalogIncidents.AS_OF);
            return Insights.of(measurement, scope, cases, QUARTER, mechanisms, SEED);
        }
    }

    private Measurement measurement() {
        return new Measurement(new TablesawEngine(), incidents, calendar, catalog);
    }
}
