package dev.hindcast.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that tells of many incidents, one heading each. */
class IncidentLogTest {
    private static final String LOG = """
            # Log of incidents

            All times are in the London timezone.

            ## Q4 2031

            ### Incident on 2031-11-04 - Ingress fails

            - First detected 2031-11-04 10:14
            - Repaired 2031-11-04 11:14
            - Resolved 2031-11-04 12:14 (confirmed by the help desk)

            ### Incident on 2031-07-20 - Disk full

            - First detected: 2031-07-20 09:00
            - Resolved: 2031-07-20 09:40
            """;

    private static List<Incident> read(String text) {
        return Reading.incidents(
                Ingest.read("team/log.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()));
    }

    @Test
    void eachHeadingWithTimesOfItsOwnIsAnIncident() {
        List<Incident> incidents = read(LOG);
        assertThat(incidents)
                .extracting(Incident::title)
                .containsExactly("Incident on 2031-11-04 - Ingress fails", "Incident on 2031-07-20 - Disk full");
        assertThat(incidents)
                .extracting(incident -> incident.source().path())
                .containsExactly(
                        "team/log.md#incident-on-2031-11-04-ingress-fails",
                        "team/log.md#incident-on-2031-07-20-disk-full");
        assertThat(incidents).extracting(Incident::id).doesNotHaveDuplicates();
    }

    @Test
    void theZoneOfThePageHoldsForEachAndLinesAreThoseOfThePage() {
        Incident summer = read(LOG).get(1);
        var detected = summer.milestones().get(MilestoneName.DETECTED).orElseThrow();
        assertThat(detected.at()).isEqualTo(Instant.parse("2031-07-20T08:00:00Z"));
        assertThat(detected.evidence().line()).isEqualTo(15);
    }

    @Test
    void aFindingSaysThatThePageTellsOfSeveral() {
        assertThat(read(LOG))
                .allSatisfy(incident -> assertThat(incident.findings())
                        .anyMatch(finding -> finding.code() == FindingCode.SEVERAL_INCIDENTS));
    }

    @Test
    void oneIncidentWithManyHeadingsStaysOne() {
        String one = """
                # Outage of the booking form

                ## Incident timing

                - Start time: 2031-05-14 10:00 UTC
                - End time: 2031-05-14 10:40 UTC

                ## Timeline

                - Detected: 2031-05-14 10:05 UTC
                - Resolved: 2031-05-14 10:40 UTC
                """;
        assertThat(read(one)).hasSize(1);
    }
}
