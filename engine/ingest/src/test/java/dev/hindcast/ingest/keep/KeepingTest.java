package dev.hindcast.ingest.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.ProgressListener;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {
    private static final Path SAMPLE = Path.of(System.getProperty("hindcast.checkout"), "sample-data");

    @TempDir
    private Path folder;

    private static List<Incident> inMemory() throws IOException {
        return Reading.incidents(Ingest.run(List.of(SAMPLE), IngestSettings.defaults(), ProgressListener.NONE)
                .readings());
    }

    private KeptReadings kept() throws IOException {
        return Ingest.keep(List.of(SAMPLE), IngestSettings.defaults(), ProgressListener.NONE, folder);
    }

    private static List<Incident> inOrder(KeptReadings kept, Grouping grouping) {
        List<Incident> all = new ArrayList<>();
        kept.incidents().inOrder(Change.NONE, grouping, (group, stretch) -> {
            assertThat(stretch).allMatch(incident -> grouping.apply(incident).equals(group));
            all.addAll(stretch);
        });
        return all;
    }

    @Test
    void incidentsComeBackEqualByPathAndTheFileGoes() throws IOException {
        try (KeptReadings kept = kept()) {
            assertThat(folder).isNotEmptyDirectory();
            assertThat(inOrder(kept, Grouping.NONE))
                    .isEqualTo(inMemory().stream()
                            .sorted(Comparator.<Incident, String>comparing(
                                            incident -> incident.source().path())
                                    .thenComparing(Incident::id))
                            .toList());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void groupsComeByNameAndChangesAreMadeBefore() throws IOException {
        Grouping byLetter = incident -> incident.title().substring(0, 1);
        try (KeptReadings kept = kept()) {
            assertThat(inOrder(kept, byLetter))
                    .hasSameSizeAs(inMemory())
                    .isSortedAccordingTo(Comparator.<Incident, String>comparing(byLetter)
                            .thenComparing(incident -> incident.source().path()));
            List<Incident> changed = new ArrayList<>();
            kept.incidents()
                    .inOrder(
                            incident -> incident.withSections(List.of()),
                            Grouping.NONE,
                            (group, stretch) -> changed.addAll(stretch));
            assertThat(changed).allMatch(incident -> incident.sections().isEmpty());
        }
    }

    @Test
    void aFoldMeetsEachIncidentOnceWithItsNumber() throws IOException {
        TreeMap<Integer, String> expected = new TreeMap<>();
        inMemory().forEach(incident -> expected.put(expected.size(), incident.id()));
        try (KeptReadings kept = kept()) {
            assertThat(kept.incidents().fold(new Ids())).isEqualTo(expected);
        }
    }

    @Test
    void aMergedIncidentStandsForAllItWasMadeOf() throws IOException {
        List<Incident> before = inMemory();
        try (KeptReadings kept = kept()) {
            IncidentNote note =
                    kept.incidents().merge(List.of(new int[] {2, 5, 7})).get(0);
            List<Incident> left = inOrder(kept, Grouping.NONE);
            assertThat(left).hasSize(before.size() - 2);
            assertThat(left)
                    .filteredOn(incident -> incident.id().equals(note.id()))
                    .hasSize(1);
            assertThat(List.of(
                            before.get(2).id(),
                            before.get(5).id(),
                            before.get(7).id()))
                    .contains(note.id());
        }
    }

    @Test
    void whatIsNotEndedLeavesNothing() throws IOException {
        try (Keeping keeping = new Keeping(folder)) {
            byte[] document = "# Lamps out\n\nStarted: 2031-04-01 06:00 UTC\n".getBytes(StandardCharsets.UTF_8);
            keeping.add(KeptFile.of("a.md", Ingest.read("a.md", document, IngestSettings.defaults()), List.of()));
        }
        assertThat(folder).isEmptyDirectory();
    }

    private record Ids() implements Fold<TreeMap<Integer, String>> {
        @Override
        public TreeMap<Integer, String> start() {
            return new TreeMap<>();
        }

        @Override
        public void add(TreeMap<Integer, String> gathered, int number, Incident incident) {
            assertThat(gathered.put(number, incident.id())).isNull();
        }

        @Override
        public void merge(TreeMap<Integer, String> gathered, TreeMap<Integer, String> others) {
            gathered.putAll(others);
        }
    }
}
