package dev.hindcast.spark.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.FileReadings;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.keep.Change;
import dev.hindcast.ingest.keep.Fold;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.ingest.keep.IncidentNote;
import dev.hindcast.ingest.keep.KeptIncidents;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.ingest.keep.Keeping;
import dev.hindcast.model.Incident;
import dev.hindcast.spark.SparkForTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies on machines is what would lie in a file on this one. */
class SparkIncidentsTest {
    private static final Path SAMPLE = Path.of(System.getProperty("hindcast.checkout"), "sample-data");
    private static final List<int[]> GROUPS = List.of(new int[] {0, 40}, new int[] {3, 4, 59});

    @TempDir
    private Path folder;

    /** All that can be asked of kept incidents, as text. */
    private static List<String> all(KeptIncidents incidents) {
        List<String> all = new ArrayList<>();
        all.add(incidents.fold(new Titles()).toString());
        for (IncidentNote note : incidents.merge(GROUPS)) {
            all.add(note.id() + note.path() + note.place() + note.notable() + note.statedDurations());
        }
        all.add(incidents.fold(new Titles()).values().stream().sorted().toList().toString());
        incidents.inOrder(Change.NONE, Grouping.NONE, (group, stretch) -> add(group, stretch, all));
        incidents.inOrder(new Shortened(), new ByFormat(), (group, stretch) -> add(group, stretch, all));
        return all;
    }

    private static void add(String group, List<Incident> stretch, List<String> all) {
        stretch.forEach(incident -> all.add(group + incident));
    }

    @ParameterizedTest
    @CsvSource({"1, 4096", "3, 7", "16, 1"})
    void anyNumberOfPartsGivesWhatOneFileGives(int machines, int part) throws IOException {
        IngestSettings settings = IngestSettings.defaults();
        List<InputFile> files = Ingest.files(List.of(SAMPLE), settings);
        List<FileReadings> read = Ingest.read(files, List.of(), settings, 2);
        List<String> expected;
        try (Keeping keeping = new Keeping(folder)) {
            read.forEach(file -> keeping.add(file.kept()));
            try (KeptReadings kept = keeping.end(Optional.empty())) {
                expected = all(kept.incidents());
            }
        }
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(SparkForTests.session().sparkContext());
        List<SentFile> sent = read.stream().map(SentFile::of).toList();
        try (SparkIncidents incidents = new SparkIncidents(spark.parallelize(sent, machines), part)) {
            assertThat(incidents.notes()).hasSameSizeAs(read);
            assertThat(all(incidents)).hasSizeGreaterThan(110).isEqualTo(expected);
        }
    }

    private record Shortened() implements Change {
        @Override
        public Incident apply(Incident incident) {
            return incident.withSections(List.of());
        }
    }

    private record ByFormat() implements Grouping {
        @Override
        public String apply(Incident incident) {
            return incident.source().format() + incident.sections().size();
        }
    }

    private record Titles() implements Fold<TreeMap<Integer, String>> {
        @Override
        public TreeMap<Integer, String> start() {
            return new TreeMap<>();
        }

        @Override
        public void add(TreeMap<Integer, String> gathered, int number, Incident incident) {
            gathered.put(number, incident.title());
        }

        @Override
        public void merge(TreeMap<Integer, String> gathered, TreeMap<Integer, String> others) {
            gathered.putAll(others);
        }
    }
}
