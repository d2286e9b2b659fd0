package dev.hindcast.cli;

import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.OutputOptions;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.Corpus;
import dev.hindcast.cli.run.Documents;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.cli.run.Surroundings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ingest}: documents to normalised tables. */
@Command(
        name = "ingest",
        description = "Writes what the documents say as tables: one row an incident, a milestone, a finding and so on.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class IngestCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private OutputOptions output;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: csv).")
    private List<TableFormat> formats = List.of(TableFormat.CSV);

    IngestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        Documents documents = input.documents(engine);
        Settings inForce = settings.settings(documents.paths(), surroundings);
        try (OutputFolder folder = OutputFolder.at(output.folder())) {
            Corpus corpus = documents.read(inForce.configuration(), surroundings, console);
            for (TableFormat format : formats) {
                format.write(corpus, inForce.configuration(), folder);
            }
            folder.publish();
            console.note(output.folder() + ": " + corpus.summary());
        }
        return ExitCode.DONE;
    }
}
