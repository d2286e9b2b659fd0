package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.ReviewFiles;
import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.OutputOptions;
import dev.hindcast.cli.option.ReportOptions;
import dev.hindcast.cli.option.ScopeOptions;
import dev.hindcast.cli.option.Setting;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.report.Catalogues;
import dev.hindcast.cli.report.ReportInputs;
import dev.hindcast.cli.report.TypedCommand;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.DocumentLinks;
import dev.hindcast.publish.file.ReportWriter;
import dev.hindcast.publish.report.QuarterlyReport;
import dev.hindcast.query.IncidentEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code report}: the quarterly reliability report. */
@Command(
        name = "report",
        description = "Writes the reliability report: a page, a PDF, a workbook, charts and tables.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ReportOptions formats;

    @Mixin
    private VerbosityOptions verbosity;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = surroundings.clock().instant();
        Console console = verbosity.console(surroundings);
        Documents documents = input.documents(engine);
        Settings inForce = settings.settings(documents.paths(), surroundings);
        Scope within = scope.scope(inForce.configuration());
        IncidentEngine chosen = engine.engine();
        try (OutputFolder folder = OutputFolder.at(output.folder())) {
            Corpus corpus = documents.read(inForce.configuration(), surroundings, console);
            List<Setting> all = all(inForce);
            folder.write(aside -> ReportWriter.write(
                    compose(
                            corpus,
                            ReportInputs.patterns(documents, corpus, inForce.configuration(), engine.search()),
                            new DocumentLinks(documents.paths(), output.folder(), Path.of("")),
                            inForce.configuration(),
                            within,
                            chosen,
                            catalog(documents, corpus, inForce.configuration()),
                            published(all)),
                    aside,
                    formats.formats()));
            folder.write(
                    new RunRecord(ProductVersion.text(), arguments(), all, corpus, started, surroundings.clock())
                            ::write);
            folder.publish();
            console.note(output.folder().resolve("index.html") + ": " + corpus.summary());
        }
        return ExitCode.DONE;
    }

    private List<Setting> all(Settings inForce) {
        List<Setting> all = new ArrayList<>(inForce.listed());
        all.add(engine.setting(surroundings));
        all.addAll(scope.settings(surroundings));
        return all;
    }

    /** What the page tells of the run: the settings, and how to start it again. */
    private List<Setting> published(List<Setting> all) {
        List<Setting> published = new ArrayList<>(all);
        published.add(new Setting("command", TypedCommand.published(arguments()), Setting.DEFAULT));
        return published;
    }

    private List<String> arguments() {
        return command.root().commandLine().getParseResult().originalArgs();
    }

    private MetricCatalog catalog(Documents documents, Corpus corpus, Configuration configuration) {
        return Catalogues.of(
                configuration,
                corpus.incidents(),
                ReviewFiles.confirmations(documents.paths()),
                scope.asOf(corpus.incidents(), configuration.calendar()));
    }

    private static ReportDocument compose(
            Corpus corpus,
            IncidentPatterns patterns,
            DocumentLinks links,
            Configuration configuration,
            Scope scope,
            IncidentEngine engine,
            MetricCatalog catalog,
            List<Setting> settings) {
        try (Measurement measurement = new Measurement(engine, corpus.incidents(), configuration.calendar(), catalog)) {
            return QuarterlyReport.compose(ReportInputs.of(
                    corpus, patterns, links, configuration, scope, measurement, settings, ProductVersion.text()));
        }
    }
}
