package dev.hindcast.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.format.KeptTables;
import dev.hindcast.cli.format.TableFormat;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept outside memory gives the tables that it would give from memory. */
class KeptCorpusTest {
    private static final Path SAMPLE = Path.of(System.getProperty("hindcast.checkout"), "sample-data");
    private static final Surroundings SURROUNDINGS =
            new Surroundings(name -> null, InputStream.nullInputStream(), Clock.systemUTC(), false);
    private static final Console SILENT =
            new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), true, false);

    @TempDir
    private Path folder;

    private Path documents;
    private Path out;

    /** Sample data and a copy of a part of it: told twice, with causes that people state, an index, and a broken file. */
    @BeforeEach
    void writeDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        out = Files.createDirectory(folder.resolve("out"));
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = SAMPLE.relativize(file).toString();
                copy(file, "first/" + name);
                if (name.hashCode() % 3 == 0) {
                    copy(file, "second/" + name);
                }
            }
        }
        // Cut off within a letter.
        Files.write(documents.resolve("broken.md"), new byte[] {'S', 't', (byte) 0xC3});
    }

    private void copy(Path file, String to) throws IOException {
        Path copy = documents.resolve(to);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
    }

    private Documents documents(boolean merge) {
        return Documents.named(List.of(documents.toString()), new Documents.Rules(false, merge, false));
    }

    private Map<String, String> fromMemory(boolean merge) throws IOException {
        Corpus corpus = documents(merge).readForTables(Configuration.none(), SURROUNDINGS, SILENT);
        Map<String, String> tables = new TreeMap<>();
        for (DataTable table : TableFormat.tables(corpus, Configuration.none())) {
            tables.put(table.name() + ".csv", CsvFormat.text(table));
        }
        return tables;
    }

    private Map<String, String> kept(boolean merge, boolean byQuarter) throws IOException {
        try (KeptCorpus corpus = documents(merge).keep(Configuration.none(), SURROUNDINGS, SILENT, out)) {
            KeptTables.write(corpus, Configuration.none(), List.of(TableFormat.CSV), byQuarter, out);
        }
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tables.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return tables;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTablesAreThoseFromMemory(boolean merge) throws IOException {
        Map<String, String> expected = fromMemory(merge);
        assertThat(expected.get("findings.csv")).contains("duplicate-document");
        assertThat(expected.get("factors.csv") + expected.get("incidents.csv")).isNotEmpty();
        assertThat(kept(merge, false)).isEqualTo(expected);
    }

    @Test
    void theAccountIsThatFromMemory() throws IOException {
        for (boolean merge : new boolean[] {false, true}) {
            String expected = documents(merge)
                    .readForTables(Configuration.none(), SURROUNDINGS, SILENT)
                    .summary();
            try (KeptCorpus corpus = documents(merge).keep(Configuration.none(), SURROUNDINGS, SILENT, out)) {
                assertThat(corpus.summary()).isEqualTo(expected).contains("1 not readable");
            }
        }
    }

    @Test
    void quartersTogetherHoldTheRowsOfTheWhole() throws IOException {
        List<String> whole =
                fromMemory(true).get("incidents.csv").lines().skip(1).toList();
        Map<String, String> parts = kept(true, true);
        assertThat(parts).doesNotContainKey("incidents.csv").containsKey("milestones.csv");
        List<String> rows = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("incidents/year="))
                .flatMap(part -> part.getValue().lines().skip(1))
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void nothingIsLeftOfAFolderThatHoldsNoIncident() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("note.md"), "Nothing happened.\n");
        Documents none = Documents.named(List.of(empty.toString()), Documents.Rules.DEFAULT);
        assertThatThrownBy(() -> none.keep(Configuration.none(), SURROUNDINGS, SILENT, out))
                .isInstanceOf(Failure.class);
        assertThat(out).isEmptyDirectory();
    }
}
