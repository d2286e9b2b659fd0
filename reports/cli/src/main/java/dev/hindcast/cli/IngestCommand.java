package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.KeptCorpus;
import dev.hindcast.cli.explain.Explanation;
import dev.hindcast.cli.format.KeptTables;
import dev.hindcast.cli.format.QuarterFolders;
import dev.hindcast.cli.format.SpreadTables;
import dev.hindcast.cli.format.TableFormat;
import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.ingest.Preview;
import dev.hindcast.ingest.keep.SharedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder to write; made if it is missing. With --engine spark it may be an address that every"
                            + " machine reaches, such as hdfs://HOST/FOLDER: each then writes its part of the tables there.")
    private String out;

    @Option(names = "--explain", description = "Write no tables; print what is understood of one file, and why.")
    private boolean explain;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: csv).")
    private List<TableFormat> formats = List.of(TableFormat.CSV);

    @Option(
            names = "--by-quarter",
            description = "Write the incidents into folders by year and quarter, as large tables are kept.")
    private boolean byQuarter;

    IngestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        Documents documents = input.documents(engine);
        Settings inForce = settings.settings(documents.paths(), surroundings);
        if (explain) {
            Preview preview = documents.preview(inForce.configuration(), surroundings);
            Explanation.write(preview, inForce.listed(), console.data());
            return ExitCode.DONE;
        }
        if (out == null) {
            throw Failure.usage("ingest needs --out DIR, the folder to write; --explain prints and needs none");
        }
        console.note(out + ": "
                + (Documents.isAddress(out)
                        ? toAddress(documents, inForce.configuration(), console)
                        : toFolder(documents, inForce.configuration(), console, Path.of(out))));
        return ExitCode.DONE;
    }

    /** Returns how it went. */
    private String toFolder(Documents documents, Configuration configuration, Console console, Path to)
            throws IOException {
        Set<String> parts = new HashSet<>();
        StringBuilder summary = new StringBuilder();
        try (OutputFolder folder = OutputFolder.at(to)) {
            folder.write(aside -> {
                try (KeptCorpus corpus = documents.keep(configuration, surroundings, console, aside)) {
                    parts.addAll(KeptTables.write(corpus, configuration, formats, byQuarter, aside));
                    summary.append(corpus.summary());
                }
            });
            folder.publish();
            QuarterFolders.removeEarlier(parts, to);
        }
        return summary.toString();
    }

    private String toAddress(Documents documents, Configuration configuration, Console console) throws IOException {
        documents.checkFolder(out);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (KeptCorpus corpus = documents.keep(configuration, surroundings, console, temporary);
                SharedFolder folder = corpus.folder(out)) {
            SpreadTables.write(corpus, configuration, formats, byQuarter, folder);
            folder.publish();
            return corpus.summary();
        } catch (IOException e) {
            throw Failure.notWritten("--out " + out + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }
}
