package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.option.ScopeOptions;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.simulate.Simulation;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.publish.simulate.SimulationOutput;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.statistics.Estimate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate}: what so many incidents could show, and what chance alone shows of them. */
@Command(
        name = "simulate",
        description = "Says what change so many incidents could show, and how often chance alone looks like one.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class SimulateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Post-mortems whose times to resolve are drawn from; without any, --n and --log-sd are.")
    private List<String> paths = List.of();

    @Option(
            names = "--skip-bad-rows",
            description = "Leave out rows of a normalised table that cannot be read, and count them.")
    private boolean skipBadRows;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(names = "--n", paramLabel = "NUMBER", description = "Incidents in each of two periods (default: 20).")
    private int n = 20;

    @Option(
            names = "--log-sd",
            paramLabel = "NUMBER",
            description = "Standard deviation of the logarithms of durations (default: 1.25, or that of the PATHs).")
    private Double logDeviation;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Of everything that is drawn (default: 1).")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", description = "A folder for the chart and its values.")
    private Path out;

    SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        if (!paths.isEmpty() && logDeviation != null) {
            throw Failure.usage("--log-sd and a PATH say the same thing twice; use one");
        }
        Estimate<Simulation> estimate = paths.isEmpty()
                ? Simulation.logNormal(n, logDeviation == null ? 1.25 : logDeviation, seed)
                : Simulation.of(own(console), n, seed);
        if (estimate.known().isEmpty()) {
            throw Failure.usage("simulate: " + estimate.refusal().orElseThrow());
        }
        Simulation simulation = estimate.known().get();
        if (out != null) {
            try (OutputFolder folder = OutputFolder.at(out)) {
                folder.write(aside -> SimulationOutput.write(simulation, aside));
                folder.publish();
            }
        }
        SimulationOutput.print(simulation, console.data());
        return ExitCode.DONE;
    }

    private double[] own(Console console) throws IOException {
        Documents documents = Documents.named(paths, new Documents.Rules(false, false, skipBadRows));
        Configuration configuration =
                settings.settings(documents.paths(), surroundings).configuration();
        Scope within = scope.scope(configuration);
        Corpus corpus = documents.read(configuration, surroundings, console);
        console.note(corpus.summary());
        ReportingCalendar calendar = configuration.calendar();
        Cases cases = new Cases(
                ScopedIncidents.of(corpus.incidents(), within, calendar),
                calendar,
                Cases.endOfData(corpus.incidents()));
        return cases.seconds(DurationDefinition.TIME_TO_RESOLVE);
    }
}
