package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates, blogs, logs, status posts and other texts, each with what a careful human reads in it; of those in the second folder, which
 * are odd ones, nothing is learned.
 */
class KindsOfDocumentsTest {
    private static final String EXPECTED = ".expected";

    static Stream<Path> documents() throws IOException, URISyntaxException {
        return Stream.concat(in("/fixtures-kinds"), in("/fixtures-unlearned"));
    }

    private static Stream<Path> in(String name) throws IOException, URISyntaxException {
        Path folder = Path.of(KindsOfDocumentsTest.class.getResource(name).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isUnderstoodAsAHumanUnderstandsIt(Path document) throws IOException {
        Path expected = document.resolveSibling(document.getFileName() + EXPECTED);
        List<Reading> readings =
                Ingest.read(document.getFileName().toString(), Files.readAllBytes(document), IngestSettings.defaults());
        assertThat(told(readings)).isEqualTo(Files.readString(expected));
    }

    static String told(List<Reading> readings) {
        StringBuilder told = new StringBuilder();
        for (Incident incident : Reading.incidents(readings)) {
            told.append(incident.kind().id())
                    .append(' ')
                    .append(incident.status().id())
                    .append('\n');
            incident.milestones()
                    .byName()
                    .forEach((name, milestone) ->
                            told.append(name.id() + " " + milestone.at() + " " + milestone.zoneBasis() + "\n"));
            incident.severity()
                    .ifPresent(severity ->
                            told.append("severity ").append(severity.original()).append('\n'));
            incident.detectionSource()
                    .ifPresent(source -> told.append("noticed by ")
                            .append(source.value().id())
                            .append('\n'));
            incident.statedDurations().forEach(stated -> told.append(stated.name() + " " + stated.seconds() + "\n"));
            incident.actionItems()
                    .forEach(item -> told.append("action ")
                            .append(item.status()
                                    .map(status -> status.id() + " ")
                                    .orElse(""))
                            .append(item.text())
                            .append('\n'));
        }
        return told.isEmpty() ? "no incident\n" : told.toString();
    }
}
