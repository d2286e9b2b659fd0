package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.ReviewFiles;
import dev.hindcast.cli.format.MetricFormat;
import dev.hindcast.cli.option.CompareOptions;
import dev.hindcast.cli.option.Dimensions;
import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.ScopeOptions;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.report.Catalogues;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.NormalisedTable;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.cli.text.NearestName;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.compare.PeriodPairs;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.naive.NaiveMean;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.bucket.DistributionForm;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code metrics}: any metric by any dimensions. */
@Command(
        name = "metrics",
        description = "Prints metrics, broken down as asked.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class MetricsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(
            names = "--metric",
            split = ",",
            paramLabel = "NAME",
            description = "What to measure (default: every metric).")
    private List<String> metrics = List.of();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "DIM",
            description = "What to break down by: quarter, service, severity and so on (default: nothing).")
    private List<String> dimensions = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table).")
    private MetricFormat format = MetricFormat.TABLE;

    @Option(
            names = "--naive",
            description = "Also the mean of durations with its interval: one long incident governs it.")
    private boolean naive;

    @Option(
            names = "--distribution",
            paramLabel = "FORM",
            description = "How exactly durations are kept: ${COMPLETION-CANDIDATES} (default: exact). bucketed takes"
                    + " little memory however large the table; each duration is then off by 0.8 %% at most.")
    private DistributionForm form = DistributionForm.EXACT;

    @Mixin
    private CompareOptions compare;

    MetricsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        requireValues();
        Documents documents = input.documents(engine);
        Configuration configuration =
                settings.settings(documents.paths(), surroundings).configuration();
        List<IncidentColumn> by = dimensions.stream()
                .map(name -> Dimensions.named("--by", name.strip()))
                .distinct()
                .toList();
        // Before anything is read: a wrong name must not cost the reading of thousands of documents.
        wanted(MetricCatalog.with(configuration.durations()));
        scope.asOf();
        Scope within = scope.scope(configuration);
        IncidentEngine chosen = engine.engine();
        Optional<NormalisedTable> table = input.table(documents, chosen);
        if (table.isPresent()) {
            measure(table.get(), chosen, configuration, by, within, console);
        } else {
            Corpus corpus = documents.read(configuration, surroundings, console);
            List<Incident> incidents = corpus.incidents();
            ReportingCalendar calendar = configuration.calendar();
            MetricCatalog catalog = Catalogues.of(
                    configuration,
                    incidents,
                    ReviewFiles.confirmations(documents.paths()),
                    scope.asOf(incidents, calendar));
            try (Measurement measurement = new Measurement(chosen, incidents, calendar, catalog, form)) {
                PeriodPairs quarters = CompareOptions.quarters(scope.asOf(), incidents, calendar);
                print(measurement, wanted(catalog), by, within, console, quarters);
            }
            console.note(corpus.summary());
        }
        return ExitCode.DONE;
    }

    /** A resampled mean and a comparison of two groups look at every value. */
    private void requireValues() {
        if (form == DistributionForm.BUCKETED && (naive || compare.wanted())) {
            throw Failure.usage((naive ? "--naive" : "--compare")
                    + " needs every value as it is; leave out --distribution bucketed");
        }
    }

    private void measure(
            NormalisedTable table,
            IncidentEngine chosen,
            Configuration configuration,
            List<IncidentColumn> by,
            Scope within,
            Console console)
            throws IOException {
        ReportingCalendar calendar = configuration.calendar();
        List<Metric> wanted = wanted(
                MetricCatalog.with(configuration.durations(), scope.asOf(List.of(), calendar), RepeatHistory.UNKNOWN));
        Set<IncidentColumn> columns = new LinkedHashSet<>();
        wanted.forEach(metric -> metric.measured().ifPresent(columns::add));
        if (!metrics.isEmpty()) {
            table.require("--metric", columns, calendar);
        }
        table.require("--by", by, calendar);
        table.require("--where", within.where().keySet(), calendar);
        // Whether a table can tell what is open decides what is asked, not whether it may be.
        wanted.forEach(metric -> metric.open().filter(table.has(calendar)).ifPresent(columns::add));
        columns.addAll(by);
        columns.addAll(within.columns());
        if (compare.wanted()) {
            table.require("--compare", List.of(IncidentColumn.QUARTER), calendar);
            columns.add(IncidentColumn.QUARTER);
        }
        try (Measurement measurement = new Measurement(table.rows(chosen, calendar), calendar, columns, form)) {
            print(measurement, wanted, by, within, console, CompareOptions.quarters(scope.asOf(), List.of(), calendar));
        }
        table.summarise(console);
    }

    private void print(
            Measurement measurement,
            List<Metric> wanted,
            List<IncidentColumn> by,
            Scope within,
            Console console,
            PeriodPairs quarters)
            throws IOException {
        if (compare.wanted()) {
            List<Comparison> comparisons =
                    compare.compare(measurement, wanted, by, within.always(), scope.quarter(), quarters);
            format.print(comparisons, CompareOptions.beside(by), console.data());
            return;
        }
        List<MetricTable> tables = wanted.stream()
                .map(metric -> measurement.measure(metric, by, within))
                .map(table -> naive ? NaiveMean.withIntervals(table) : table)
                .toList();
        format.print(tables, naive, console.data());
    }

    private List<Metric> wanted(MetricCatalog catalog) {
        return metrics.isEmpty()
                ? catalog.metrics()
                : metrics.stream()
                        .map(String::strip)
                        .distinct()
                        .map(name -> named(catalog, name))
                        .toList();
    }

    private static Metric named(MetricCatalog catalog, String name) {
        List<String> known = catalog.metrics().stream().map(Metric::name).toList();
        return catalog.find(name)
                .orElseThrow(() ->
                        Failure.usage("--metric: unknown metric \"" + name + "\"" + NearestName.hint(name, known)));
    }
}
