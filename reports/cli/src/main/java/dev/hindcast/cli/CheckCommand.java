package dev.hindcast.cli;

import dev.hindcast.cli.check.CheckFormat;
import dev.hindcast.cli.check.FailOn;
import dev.hindcast.cli.check.QualityText;
import dev.hindcast.cli.check.Remark;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.option.InputOptions;
import dev.hindcast.cli.option.Settings;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.model.evidence.Level;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what to know before trusting the documents. */
@Command(
        name = "check",
        description = "Prints what contradicts itself, is missing or cannot be read, with file and line.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private VerbosityOptions verbosity;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text).")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit code 1 from this level on: ${COMPLETION-CANDIDATES} (default: error).")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--quality",
            description = "Print the data quality of each document, team and quarter instead of the remarks.")
    private boolean quality;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        Documents documents = input.documents();
        Settings inForce = settings.settings(documents.paths(), surroundings);
        Corpus corpus = documents.read(inForce.configuration(), surroundings, console);
        if (quality) {
            QualityText.write(corpus.incidents(), inForce.configuration().calendar(), format, console.data());
            return ExitCode.DONE;
        }
        List<Remark> remarks = Remark.of(corpus);
        format.print(remarks, ProductVersion.text(), console.data());
        console.data().flush();
        console.note(corpus.summary() + "; " + count(remarks, Level.ERROR) + " errors, " + count(remarks, Level.WARNING)
                + " warnings, " + count(remarks, Level.NOTE) + " notes");
        console.note(QualityText.summary(corpus.incidents()));
        return failOn.isMetBy(remarks) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static long count(List<Remark> remarks, Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).count();
    }
}
