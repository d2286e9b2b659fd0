package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.IngestResult;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.ProgressListener;
import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection above the size of a document is read as it goes, with the same outcome. */
class LargeCollectionTest {
    @TempDir
    private Path folder;

    private IngestResult read(long maxFileBytes, long maxCollectionBytes) throws IOException {
        IngestLimits limits = new IngestLimits(
                maxFileBytes,
                maxCollectionBytes,
                10,
                Duration.ofSeconds(60),
                ParseLimits.DEFAULT,
                BinaryLimits.DEFAULT);
        IngestSettings settings = new IngestSettings(NormaliserSettings.DEFAULT, List.of(), limits);
        return Ingest.run(List.of(folder), settings, ProgressListener.NONE);
    }

    @Test
    void isReadAsItGoes() throws IOException {
        String row = ",Gate stuck,2031-05-14T10:00Z,2031-05-14T11:00Z\r\n";
        StringBuilder text = new StringBuilder("\uFEFFid,title,started_at,resolved_at\r\n");
        for (int i = 0; i < 300; i++) {
            text.append(i).append(row);
        }
        Files.writeString(folder.resolve("table.csv"), text);

        IngestResult held = read(1 << 20, 1 << 20);
        IngestResult streamed = read(1_000, 1 << 20);

        assertThat(held.readings()).hasSize(300);
        assertThat(CollectionSummary.of(streamed.readings())).isEqualTo(CollectionSummary.of(held.readings()));
        assertThat(streamed.digest()).isEqualTo(held.digest());
    }

    @Test
    void aboveItsLimitTheSettingIsNamed() throws IOException {
        Files.writeString(folder.resolve("table.csv"), "id,title,started_at\n" + "1,x,2031-05-14T10:00Z\n".repeat(100));

        assertThat(CollectionSummary.of(read(10, 1_000).readings()))
                .contains("limit of 1000")
                .contains("max-collection-bytes");
    }
}
