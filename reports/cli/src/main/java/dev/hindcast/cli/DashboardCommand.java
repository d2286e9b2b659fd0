package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.ReviewFiles;
import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.Setting;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.report.Catalogues;
import dev.hindcast.cli.report.ReportInputs;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.data.Snapshot;
import dev.hindcast.dashboard.http.DashboardServer;
import dev.hindcast.dashboard.http.ServerSettings;
import dev.hindcast.dashboard.watch.FolderWatch;
import dev.hindcast.insight.Cases;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.facts.DocumentLinks;
import dev.hindcast.query.IncidentEngine;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dashboard}: the report as a page that can be asked, on this machine, until it is interrupted. */
@Command(
        name = "dashboard",
        description = "Serves the figures of the report as a page with filters, on this machine alone.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class DashboardCommand implements Callable<Integer> {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int HIGHEST_PORT = 65_535;

    private final Surroundings surroundings;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens (default: 8080); 0 for any port that is free.")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description =
                    "The address it listens on (default: 127.0.0.1, this machine alone). It asks nobody for a password.")
    private String bind = ServerSettings.LOOPBACK;

    @Option(
            names = "--allow-host",
            split = ",",
            paramLabel = "NAME",
            description = "A name under which a reverse proxy passes requests on. May be repeated.")
    private List<String> hosts = List.of();

    DashboardCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        ServerSettings server = server(console);
        Documents documents = input.documents();
        LiveData data = new LiveData(read(documents, console));
        FolderWatch watch = FolderWatch.of(documents.paths(), LOOK_EVERY, () -> renew(documents, data, console));
        try (DashboardServer running = DashboardServer.start(data, server, fault -> report(fault, console))) {
            running.warmUp();
            console.data().println(running.address());
            console.data().flush();
            console.note("serving until interrupted (Ctrl-C); what changes in the documents shows by itself");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw Failure.notWritten(e.getMessage(), e);
        } finally {
            watch.close();
        }
        return ExitCode.DONE;
    }

    private ServerSettings server(Console console) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Failure.usage(
                    "--port: " + port + " is no port; choose one from 1 to 65535, or 0 for any that is free");
        }
        Set<String> names = new HashSet<>();
        hosts.forEach(host -> names.add(host.strip().toLowerCase(Locale.ROOT)));
        ServerSettings server = ServerSettings.at(bind, port, names);
        try {
            if (server.isOpen()) {
                console.warn("hindcast: --bind " + bind
                        + " lets everyone who reaches this machine read every incident: there is"
                        + " no password and no encryption; put a reverse proxy with both before it");
            }
        } catch (UnknownHostException e) {
            throw Failure.usage(
                    "--bind: \"" + bind + "\" is no address of this machine; 127.0.0.1 is this machine alone");
        }
        return server;
    }

    private Snapshot read(Documents documents, Console console) throws IOException {
        Settings inForce = settings.settings(documents.paths(), surroundings);
        Configuration configuration = inForce.configuration();
        IncidentEngine chosen = engine.engine();
        Corpus corpus = documents.read(configuration, surroundings, console);
        List<Incident> incidents = corpus.incidents();
        MetricCatalog catalog = Catalogues.of(
                configuration,
                incidents,
                ReviewFiles.confirmations(documents.paths()),
                incidents.isEmpty() ? Optional.empty() : Optional.of(Cases.endOfData(incidents)));
        Supplier<Measurement> fresh = () -> new Measurement(chosen, incidents, configuration.calendar(), catalog);
        Scope everything = new Scope(Optional.empty(), Optional.empty(), Map.of(), configuration.excludedKinds());
        List<Setting> all = new ArrayList<>(inForce.listed());
        all.add(engine.setting(surroundings));
        console.note(corpus.summary());
        return new Snapshot(
                ReportInputs.of(
                        corpus,
                        ReportInputs.patterns(documents, corpus, configuration, engine.search()),
                        DocumentLinks.NONE,
                        configuration,
                        everything,
                        fresh.get(),
                        all,
                        ProductVersion.text()),
                fresh);
    }

    /** What cannot be read now may be readable in a moment: what was there stays, and the page says so. */
    private void renew(Documents documents, LiveData data, Console console) {
        try {
            data.replace(read(documents, console));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            data.failed(message);
            console.warn("hindcast: " + message);
        }
    }

    private void report(Throwable fault, Console console) {
        console.warn("hindcast: an answer failed: " + fault);
        if (verbosity.verbose()) {
            fault.printStackTrace(console.messages());
            console.messages().flush();
        }
    }
}
