package dev.hindcast.cli.option;

import dev.hindcast.cli.run.Documents;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read. */
public final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A file, a folder (with everything below it), a glob, or - for one document on standard input.")
    private List<String> paths;

    @Option(names = "--strict", description = "Fail if any input cannot be read.")
    private boolean strict;

    /** Returns the documents asked for; a failure where a path leads nowhere. */
    public Documents documents() {
        return Documents.named(paths, strict);
    }
}
