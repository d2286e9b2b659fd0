package dev.hindcast.api;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.config.ConfigurationFile;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.ReviewFiles;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.metric.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a program or a notebook begins:
 *
 * <pre>{@code
 * Incidents read = Hindcast.read(Path.of("sample-data"));
 * read.metric("time_to_resolve").by(IncidentColumn.QUARTER)
 * }</pre>
 */
public final class Hindcast {
    /** What is drawn by chance is the same from run to run. */
    static final long SEED = 1;

    private Hindcast() {}

    /**
     * Reads documents as the command line does: with {@code hindcast.yml} at the root of a path, with {@code corrections.csv} and
     * {@code repeats.csv} beside the documents, names removed.
     *
     * @param paths files or folders
     * @throws RuntimeException in one line, if a path leads nowhere or nothing is an incident
     * @throws UncheckedIOException if the disk fails
     */
    public static Incidents read(Path... paths) {
        Documents documents =
                Documents.named(Arrays.stream(paths).map(Path::toString).toList(), Documents.Rules.DEFAULT);
        List<Path> roots = documents.paths();
        Configuration configuration =
                ConfigurationFile.find(roots).map(ConfigurationFile::read).orElseGet(Configuration::none);
        try {
            return new Incidents(
                    documents.read(configuration, nowhere(), silent()),
                    configuration,
                    ReviewFiles.confirmations(roots),
                    new Scope(Optional.empty(), Optional.empty(), Map.of(), configuration.excludedKinds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Console silent() {
        PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(nobody, nobody, true, false);
    }

    private static Surroundings nowhere() {
        return new Surroundings(
                name -> null, InputStream.nullInputStream(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false);
    }
}
