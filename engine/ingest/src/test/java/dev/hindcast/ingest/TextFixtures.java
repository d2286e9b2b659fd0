package dev.hindcast.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fixtures of all formats that are text, documents and collections, and pages in folders below them. */
final class TextFixtures {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private TextFixtures() {}

    /** Returns their files, in the order of their paths. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> RESOURCES.relativize(file).startsWith(folder(file)))
                    .filter(file -> !file.toString().contains(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path file) {
        Path top = RESOURCES.relativize(file).getName(0);
        return top.toString().startsWith("fixtures") ? top : Path.of("none");
    }

    /** Returns what a file holds. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
