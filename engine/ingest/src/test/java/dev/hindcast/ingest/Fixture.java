package dev.hindcast.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document with what a careful human reads in it.
 *
 * @param name the document's file name
 * @param content its bytes
 * @param expected the human's reading, in the form of {@link ReadingJson}; what it leaves out is empty
 */
record Fixture(String name, byte[] content, JsonNode expected) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "fixtures");
    private static final Path LANGUAGES = FOLDER.resolveSibling("fixtures-languages");
    private static final String EXPECTED = ".expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns every fixture, by name. */
    static List<Fixture> all() {
        return in(FOLDER);
    }

    /** Returns one document of each language, by the language's code. */
    static List<Fixture> languages() {
        return in(LANGUAGES);
    }

    private static List<Fixture> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(Fixture::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture of(Path document) {
        String name = document.getFileName().toString();
        Path expected = document.resolveSibling(name.replaceFirst("\\.md$", "") + EXPECTED);
        try {
            return new Fixture(name, Files.readAllBytes(document), JSON.readTree(expected.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what Hindcast reads in other bytes of the same name. */
    Reading read(byte[] bytes) {
        return Ingest.read("fixtures/" + name, bytes, settings()).get(0);
    }

    private IngestSettings settings() {
        JsonNode said = expected.path("settings");
        Map<String, Severity> severities = new HashMap<>();
        said.path("severities")
                .properties()
                .forEach(entry -> severities.put(
                        entry.getKey(), Severity.valueOf(entry.getValue().asText())));
        NormaliserSettings normaliser = new NormaliserSettings(
                Optional.ofNullable(said.get("zone")).map(zone -> ZoneId.of(zone.asText())),
                severities,
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
        return new IngestSettings(normaliser, List.of(), IngestLimits.defaults());
    }

    @Override
    public String toString() {
        return name;
    }
}
