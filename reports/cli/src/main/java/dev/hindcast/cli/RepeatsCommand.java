package dev.hindcast.cli;

import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.ReviewFiles;
import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.pattern.Relation;
import dev.hindcast.pattern.match.FeatureTable;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code repeats}: which incidents came back, and whether that could have been prevented. */
@Command(
        name = "repeats",
        description = {
            "Prints suspected repeats, duplicates and accounts of one event, with what they share and the state of the"
                    + " earlier incident's action items.",
            "What a person says in repeats.csv beside the documents (earlier,later,relation) goes before."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class RepeatsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text).")
    private RepeatsFormat format = RepeatsFormat.TEXT;

    RepeatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        Documents documents = input.documents(engine);
        Settings inForce = settings.settings(documents.paths(), surroundings);
        Corpus corpus = documents.read(inForce.configuration(), surroundings, console);
        IncidentPatterns found = PatternFinder.find(
                FeatureTable.of(
                        corpus.incidents(), inForce.configuration().causes().taxonomy()),
                ReviewFiles.confirmations(documents.paths()),
                engine.search(),
                inForce.configuration().excludedKinds());
        format.print(found, console.data());
        console.data().flush();
        console.note(corpus.summary() + "; " + found.of(Relation.REPEAT).size() + " repeats, "
                + found.of(Relation.DUPLICATE).size() + " duplicates, "
                + found.of(Relation.SAME_EVENT).size() + " accounts of one event");
        return ExitCode.DONE;
    }
}
