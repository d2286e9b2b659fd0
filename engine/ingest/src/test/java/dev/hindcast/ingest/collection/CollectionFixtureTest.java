package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture gives what stands beside it. */
class CollectionFixtureTest {
    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        Path folder = Path.of(
                CollectionFixtureTest.class.getResource("/fixtures-collections").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    private static List<Reading> read(Path fixture, byte[] content) {
        return Ingest.read(fixture.getFileName().toString(), content, IngestSettings.defaults());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isReadAsExpected(Path fixture) throws IOException {
        Path expected = fixture.resolveSibling(fixture.getFileName() + ".expected");

        String read = CollectionSummary.of(read(fixture, Files.readAllBytes(fixture)));

        assertThat(read).isEqualTo(Files.readString(expected));
    }
}
