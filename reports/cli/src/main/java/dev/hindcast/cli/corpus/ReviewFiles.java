package dev.hindcast.cli.corpus;

import dev.hindcast.cli.run.Failure;
import dev.hindcast.ingest.taxonomy.CorrectionsFile;
import dev.hindcast.ingest.taxonomy.RepeatsFile;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.rootcause.Corrections;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What people wrote down beside the documents: corrected causes, confirmed repeats. */
public final class ReviewFiles {
    private static final long MOST_BYTES = 16L << 20;

    private ReviewFiles() {}

    /** Returns the corrections at the root of the first path that has some. */
    static Corrections corrections(List<Path> paths) {
        return read(paths, CorrectionsFile.NAME, CorrectionsFile::read).orElse(Corrections.NONE);
    }

    /** Returns the confirmations at the root of the first path that has some. */
    public static Confirmations confirmations(List<Path> paths) {
        return read(paths, RepeatsFile.NAME, RepeatsFile::read).orElse(Confirmations.NONE);
    }

    private static <T> Optional<T> read(List<Path> paths, String name, BiFunction<String, String, T> reader) {
        return paths.stream()
                .map(path -> Files.isDirectory(path) ? path.resolve(name) : path.resolveSibling(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> reader.apply(file.toString(), text(file)));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Failure.usage(file + ": is larger than " + MOST_BYTES + " bytes; shorten it");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw Failure.usage(file + ": is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw Failure.usage(file + ": cannot be read; check its permissions");
        }
    }
}
