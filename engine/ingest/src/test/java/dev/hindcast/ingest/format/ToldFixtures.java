package dev.hindcast.ingest.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One invented incident, told in every format. */
final class ToldFixtures {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private ToldFixtures() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(RESOURCES, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent()
                            .getFileName()
                            .toString()
                            .matches("fixtures-(?:html|wiki|asciidoc|restructured|plain|toml)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
