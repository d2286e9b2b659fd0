package dev.hindcast.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestResult;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.ProgressListener;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkIngestTest {
    private static final Path SAMPLE = Path.of(System.getProperty("hindcast.checkout"), "sample-data");

    @TempDir
    private Path folder;

    private static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(SparkForTests.session().sparkContext());
    }

    private static IngestResult spark(String... locations) throws IOException {
        return SparkIngest.run(context(), List.of(locations), IngestSettings.defaults());
    }

    private static IngestResult embedded(Path path) throws IOException {
        return Ingest.run(List.of(path), IngestSettings.defaults(), ProgressListener.NONE);
    }

    @Test
    void theSampleDataGivesWhatTheEmbeddedRunGives() throws IOException {
        IngestResult expected = embedded(SAMPLE);
        assertThat(expected.readings()).hasSizeGreaterThan(60);
        assertThat(spark(SAMPLE.toString())).isEqualTo(expected);
        assertThat(spark(SAMPLE.toUri().toString())).isEqualTo(expected);
    }

    @Test
    void anAddressOfAnotherFileSystemGivesTheSame() throws IOException {
        context().hadoopConfiguration().setClass("fs.elsewhere.impl", Elsewhere.class, FileSystem.class);
        assertThat(spark("elsewhere:" + SAMPLE)).isEqualTo(embedded(SAMPLE));
    }

    @Test
    void namesThatSparkWouldPassOverOrTakeForPatternsAreRead() throws IOException {
        String text = "# Outage\n\nStarted: 2024-07-01 10:00 UTC\nResolved: 2024-07-01 11:00 UTC\n";
        for (String name : List.of("_draft.md", "a [1].md", "b {x}.md", "c%20d.md", ".hidden.md", "hindcast.yml")) {
            Files.writeString(folder.resolve(name), text);
        }
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("_draft.md"));
        Files.write(folder.resolve("broken.md"), new byte[] {(byte) 0xC3, '('});
        IngestResult expected = embedded(folder);
        assertThat(expected.readings()).hasSize(6);
        assertThat(spark(folder.toString())).isEqualTo(expected);
    }

    @Test
    void theZoneThatAnIndexPageStatesHoldsOnEveryMachine() throws IOException {
        Files.writeString(
                folder.resolve("README.md"),
                "# Incidents\n\nAll times are in CEST.\n\n## Q3 2024\n\n- [Outage 1](a1.md)\n\n## Q2 2024\n\n- [Outage 2](a2.md)\n");
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("a" + i + ".md"),
                    "# Outage " + i + "\n\nStarted: 2024-07-01 10:00\nResolved: 2024-07-01 11:0" + i % 10 + "\n");
        }
        IngestResult expected = embedded(folder);
        assertThat(Reading.incidents(expected.readings()))
                .extracting(incident -> incident.milestones()
                        .get(MilestoneName.STARTED)
                        .orElseThrow()
                        .at())
                .containsOnly(Instant.parse("2024-07-01T08:00:00Z"));
        assertThat(spark(folder.toString())).isEqualTo(expected);
    }

    @Test
    void aCollectionGivesAnIncidentForEachEntry() throws IOException {
        StringBuilder csv = new StringBuilder("id,title,started_at,resolved_at\n");
        for (int i = 0; i < 1000; i++) {
            csv.append(i).append(",Outage ").append(i).append(",2024-07-01T10:00:00Z,2024-07-01T11:00:00Z\n");
        }
        Files.writeString(folder.resolve("incidents.csv"), csv);
        IngestResult read = spark(folder.toString());
        assertThat(read.readings()).hasSize(1000);
        assertThat(read).isEqualTo(embedded(folder));
    }

    @Test
    void whatCannotBeReachedIsNamedInOneLine() {
        assertThatIOException()
                .isThrownBy(() -> spark("elsewhere2:/nowhere"))
                .withMessageContaining("elsewhere2:/nowhere cannot be reached")
                .withMessageNotContaining("\n");
        context().hadoopConfiguration().setClass("fs.elsewhere.impl", Elsewhere.class, FileSystem.class);
        assertThatIOException()
                .isThrownBy(() -> spark("elsewhere:/no/such/folder"))
                .withMessageContaining("there is no elsewhere:/no/such/folder");
    }

    /** This machine's files under a foreign name, as if they lay on another. */
    public static final class Elsewhere extends RawLocalFileSystem {
        @Override
        public java.net.URI getUri() {
            return java.net.URI.create("elsewhere:///");
        }
    }
}
