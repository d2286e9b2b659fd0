package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.KeptCorpus;
import dev.hindcast.cli.format.KeptTables;
import dev.hindcast.cli.format.TableFormat;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.export.ExportProblem;
import dev.hindcast.export.postgres.Database;
import dev.hindcast.export.postgres.PostgresExport;
import dev.hindcast.publish.table.DataTable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the normalised tables into a database or Parquet files. */
@Command(
        name = "export",
        description = "Writes the tables of ingest into a PostgreSQL database, or as Parquet files into a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        footer = {
            "",
            "The user and the password of the database come from PGUSER and PGPASSWORD, or from PostgreSQL's",
            "service file (?service=NAME) and password file; never from the command line."
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "jdbc:postgresql://HOST:PORT/DATABASE, or a folder for Parquet files.")
    private String to;

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "The schema in the database, made if it is missing (default: hindcast).")
    private String schema = "hindcast";

    private String done = "";

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        Optional<Database> database = database();
        Documents documents = input.documents();
        Settings inForce = settings.settings(documents.paths(), surroundings);
        if (database.isPresent()) {
            Corpus corpus = documents.readForTables(inForce.configuration(), surroundings, console);
            console.note(into(database.get(), TableFormat.tables(corpus, inForce.configuration())) + ": "
                    + corpus.summary());
        } else {
            files(documents, inForce.configuration(), console);
        }
        return ExitCode.DONE;
    }

    private Optional<Database> database() {
        if (!Database.isUrl(to)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Database.at(to, variable("PGUSER"), variable("PGPASSWORD")));
        } catch (ExportProblem problem) {
            throw failure(problem);
        }
    }

    private String into(Database database, List<DataTable> tables) {
        try {
            PostgresExport.Outcome outcome = PostgresExport.export(tables, database, schema);
            return "schema " + schema + ": " + outcome.written() + " rows written, " + outcome.removed() + " removed";
        } catch (ExportProblem problem) {
            throw failure(problem);
        }
    }

    private void files(Documents documents, Configuration configuration, Console console) {
        try (OutputFolder folder = OutputFolder.at("--to", Path.of(to))) {
            folder.write(aside -> {
                try (KeptCorpus corpus = documents.keep(configuration, surroundings, console, aside)) {
                    KeptTables.write(corpus, configuration, List.of(TableFormat.PARQUET), false, aside);
                    done = corpus.summary();
                }
            });
            folder.publish();
            console.note(to + ": " + done);
        } catch (InvalidPathException e) {
            throw Failure.usage("--to " + to + ": is neither a folder nor the URL of a database");
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(surroundings.variables().apply(name)).filter(value -> !value.isEmpty());
    }

    private static Failure failure(ExportProblem problem) {
        return problem.isUsage()
                ? Failure.usage(problem.getMessage())
                : Failure.notWritten(problem.getMessage(), problem);
    }
}
