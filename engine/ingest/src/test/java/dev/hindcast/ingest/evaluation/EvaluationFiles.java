package dev.hindcast.ingest.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.taxonomy.TaxonomyReader;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.rootcause.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The labelled documents. They are not part of the project: the folder that holds {@code corpora} and {@code answers} is named
 * by the system property {@code hindcast.evaluation} or the variable {@code HINDCAST_EVALUATION}.
 */
final class EvaluationFiles {
    static final Taxonomy TAXONOMY = TaxonomyReader.builtIn();

    private EvaluationFiles() {}

    /** Returns the folder; the test is skipped, and says so, where there is none. */
    static Path folder() {
        Optional<Path> folder = Stream.of(
                        System.getProperty("hindcast.evaluation"), System.getenv("HINDCAST_EVALUATION"))
                .filter(name -> name != null && !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(
                folder.isPresent(),
                "SKIPPED: no labelled documents; name their folder in HINDCAST_EVALUATION to measure causes and repeats");
        return folder.get();
    }

    /** Returns the rows of a file of answers, each field by its column; none of them spans lines. */
    static List<Map<String, String>> answers(Path folder, String name) {
        List<String> lines = lines(folder.resolve("answers").resolve(name));
        String[] columns = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], fields[i].replaceAll("^\"|\"$", ""));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns the incidents of the labelled corpus by file name; documents that give none are missing. */
    static Map<String, Incident> incidents(Path folder) {
        Map<String, Incident> incidents = new TreeMap<>();
        Path data = folder.resolve("corpora").resolve("icco+postmortems").resolve("data");
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = file.getFileName().toString();
                Reading.incidents(Ingest.read(name, Files.readAllBytes(file), IngestSettings.defaults()))
                        .forEach(incident -> incidents.put(name, incident));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return incidents;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
