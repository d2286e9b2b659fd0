package dev.hindcast.spark.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.ingest.FileReadings;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.keep.Change;
import dev.hindcast.ingest.keep.Fold;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.ingest.keep.IncidentNote;
import dev.hindcast.ingest.keep.Keeping;
import dev.hindcast.ingest.keep.KeptIncidents;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.ingest.keep.PartWriting;
import dev.hindcast.ingest.keep.SharedFolder;
import dev.hindcast.ingest.keep.TablePart;
import dev.hindcast.model.Incident;
import dev.hindcast.spark.SparkForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
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

    private static List<FileReadings> read() throws IOException {
        IngestSettings settings = IngestSettings.defaults();
        List<InputFile> files = Ingest.files(List.of(SAMPLE), settings);
        return Ingest.read(files, List.of(), settings, 2);
    }

    private static SparkIncidents spread(List<FileReadings> read, int machines, int part) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(SparkForTests.session().sparkContext());
        return new SparkIncidents(
                spark.parallelize(read.stream().map(SentFile::of).toList(), machines), part);
    }

    @ParameterizedTest
    @CsvSource({"1, 4096", "5, 11"})
    void anyNumberOfPartsGivesWhatOneFileGives(int machines, int part) throws IOException {
        List<FileReadings> read = read();
        List<String> expected;
        try (Keeping keeping = new Keeping(folder)) {
            read.forEach(file -> keeping.add(file.kept()));
            try (KeptReadings kept = keeping.end(Optional.empty())) {
                expected = all(kept.incidents());
            }
        }
        try (SparkIncidents incidents = spread(read, machines, part)) {
            assertThat(incidents.notes()).hasSameSizeAs(read);
            assertThat(all(incidents)).hasSizeGreaterThan(110).isEqualTo(expected);
        }
    }

    @Test
    void machinesWritePartsThatAppearTogetherAndFollowOneAnother() throws IOException {
        List<FileReadings> read = read();
        Path out = folder.resolve("out");
        try (SparkIncidents incidents = spread(read, 3, 7)) {
            List<String> expected = new ArrayList<>();
            incidents.inOrder(
                    Change.NONE,
                    Grouping.NONE,
                    (group, stretch) -> stretch.forEach(incident -> expected.add(incident.id())));
            try (SharedFolder shared = incidents.folder(out.toUri().toString())) {
                assertThat(shared.write(Change.NONE, Grouping.NONE, new IdsOf()))
                        .hasSizeGreaterThan(5);
                shared.write(Change.NONE, new ByFormat(), new IdsOf());
                shared.add(own -> Files.writeString(own.resolve("driver.txt"), "all\n"));
                assertThat(visible(out)).isEmpty();
                shared.publish();
            }
            assertThat(ids(out.resolve("parts"))).isEqualTo(expected);
            assertThat(ids(out.resolve("groups"))).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(out.resolve("driver.txt")).hasContent("all");
            try (Stream<Path> left = Files.list(out)) {
                assertThat(left).hasSize(3);
            }
            assertThatIOException()
                    .isThrownBy(() -> incidents.folder(out.toUri().toString()))
                    .withMessageContaining("already");
        }
    }

    @Test
    void whatWasPutInPlaceIsTakenBackWhereTheRestCannotBe() throws IOException {
        Path out = folder.resolve("out");
        try (SparkIncidents incidents = spread(read(), 2, 1000)) {
            try (SharedFolder shared = incidents.folder(out.toUri().toString())) {
                shared.write(Change.NONE, Grouping.NONE, new IdsOf());
                shared.add(own -> Files.writeString(own.resolve("driver.txt"), "all\n"));
                Files.writeString(out.resolve("driver.txt"), "another's");
                assertThatIOException().isThrownBy(shared::publish).withMessageContaining("driver.txt cannot be");
            }
        }
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).containsExactly(out.resolve("driver.txt"));
        }
        assertThat(out.resolve("driver.txt")).hasContent("another's");
    }

    @Test
    void ofPartsThatFailNothingIsLeft() throws IOException {
        Path out = folder.resolve("out");
        try (SparkIncidents incidents = spread(read(), 2, 1000)) {
            assertThatThrownBy(() -> {
                        try (SharedFolder shared = incidents.folder(out.toUri().toString())) {
                            shared.write(Change.NONE, Grouping.NONE, new Failing());
                        }
                    })
                    .hasMessageContaining("the disk is full");
        }
        assertThat(visible(folder)).isEmpty();
    }

    private static List<String> visible(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    private static List<String> ids(Path folder) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ids.addAll(Files.readAllLines(file));
            }
        }
        return ids;
    }

    /** Writes the ids of a part's incidents, and checks that the part is told where it begins and ends. */
    private record IdsOf() implements PartWriting<Integer> {
        @Override
        public Integer write(TablePart part, Iterator<Incident> incidents, Path local) throws IOException {
            List<String> ids = new ArrayList<>();
            while (incidents.hasNext()) {
                Incident incident = incidents.next();
                if (!part.holds(incident.source().path())) {
                    throw new IOException(incident.source() + " is not of " + part);
                }
                ids.add(incident.id());
            }
            String name = part.group().isEmpty() ? "parts/" + (100 + part.index()) : "groups/" + part.group();
            Path file = local.resolve(name + ".txt");
            Files.createDirectories(file.getParent());
            Files.write(file, ids);
            return ids.size();
        }
    }

    private record Failing() implements PartWriting<Integer> {
        @Override
        public Integer write(TablePart part, Iterator<Incident> incidents, Path local) throws IOException {
            Files.writeString(local.resolve("half.txt"), "half");
            throw new IOException("the disk is full");
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
