package dev.hindcast.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a folder of results goes. */
public final class OutputOptions {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write; made if it is missing.")
    private Path out;

    /** Returns the folder. */
    public Path folder() {
        return out;
    }
}
