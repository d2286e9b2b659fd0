package dev.hindcast.cli;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.init.StarterConfiguration;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.model.Incident;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: a configuration and a template to begin with. */
@Command(
        name = "init",
        description = {
            "Looks at a folder of post-mortems and writes a commented hindcast.yml that says what it saw, and a template",
            "for post-mortems of which every field is read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class InitCommand implements Callable<Integer> {
    private static final String CONFIGURATION = "hindcast.yml";
    private static final String TEMPLATE = "postmortem-template.md";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder of post-mortems.")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; by default the folder itself.")
    private Path out;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Mixin
    private VerbosityOptions verbosity;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = verbosity.console(surroundings);
        if (!Files.isDirectory(folder)) {
            throw Failure.usage(folder + ": is no folder; name the folder of post-mortems");
        }
        Path place = out == null ? folder : out;
        for (String file : List.of(CONFIGURATION, TEMPLATE)) {
            if (!force && Files.exists(place.resolve(file))) {
                throw Failure.usage(
                        place.resolve(file) + ": is there already; --force replaces it, --out writes elsewhere");
            }
        }
        write(place, StarterConfiguration.of(incidents(console)));
        console.note(place.resolve(CONFIGURATION) + " and " + place.resolve(TEMPLATE) + " written");
        return ExitCode.DONE;
    }

    /** A folder without post-mortems is a good place to begin. */
    private List<Incident> incidents(Console console) throws IOException {
        try {
            return Documents.named(List.of(folder.toString()), new Documents.Rules(false, false, true))
                    .read(Configuration.none(), surroundings, console)
                    .incidents();
        } catch (Failure failure) {
            if (failure.exitCode() == ExitCode.NOTHING_READ) {
                return List.of();
            }
            throw failure;
        }
    }

    private static void write(Path place, String configuration) {
        try (OutputFolder folder = OutputFolder.at(place)) {
            folder.write(aside -> {
                Files.writeString(aside.resolve(CONFIGURATION), configuration, StandardCharsets.UTF_8);
                try (InputStream template = StarterConfiguration.class.getResourceAsStream(TEMPLATE)) {
                    Files.copy(template, aside.resolve(TEMPLATE));
                }
            });
            folder.publish();
        }
    }
}
