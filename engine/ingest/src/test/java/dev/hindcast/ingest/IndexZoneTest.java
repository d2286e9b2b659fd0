package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.ZoneBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that lists incidents may state their zone. */
class IndexZoneTest {
    private static final String INDEX = """
        # Incidents

        Dates and times in the reports are in the London timezone.

        ## Q2 2031

        - [Log-in](2031-05-14-login.md)

        ## Q1 2031

        - [Mail](2031-02-03-mail.md)
        """;
    private static final String REPORT = """
        # Log-in outage

        ## Timeline

        - 2031-05-14 10:00 outage begins
        - 2031-05-14 10:40 service restored, incident closed
        """;

    @TempDir
    Path folder;

    private Milestone started(String report) throws IOException {
        Files.writeString(folder.resolve("index.md"), INDEX);
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/2031-05-14-login.md"), report);
        IngestResult result = Ingest.run(List.of(folder), IngestSettings.defaults(), ProgressListener.NONE);
        List<Incident> incidents = dev.hindcast.model.Reading.incidents(result.readings());
        return incidents.get(0).milestones().get(MilestoneName.STARTED).orElseThrow();
    }

    @Test
    void theZoneOfTheIndexIsThatOfTheDocumentsBelowIt() throws IOException {
        Milestone started = started(REPORT);
        assertThat(started.at()).isEqualTo(Instant.parse("2031-05-14T09:00:00Z"));
        assertThat(started.zoneBasis()).isEqualTo(ZoneBasis.CONFIGURED);
    }

    @Test
    void theDocumentsOwnZoneGoesBeforeIt() throws IOException {
        assertThat(started(REPORT.replace("## Timeline", "## Timeline (UTC)")).at())
                .isEqualTo(Instant.parse("2031-05-14T10:00:00Z"));
    }
}
