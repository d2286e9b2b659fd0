package dev.hindcast.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A year in the prose that lies after the day of writing is not used, and that is said. */
class MistypedYearTest {
    private static Incident told(int year) {
        String text = "---\ntitle: Shop outage\ndate: 2031-01-03\n---\n\nThe shop went down on " + year
                + "-01-03 at 10:02 UTC. Service was restored at 11:15 UTC.\n";
        return Reading.incidents(
                        Ingest.read("shop.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0);
    }

    @Test
    void isSaidWithTheYearThatFits() {
        Incident incident = told(2032);

        assertThat(incident.milestones().get(MilestoneName.STARTED)).isEmpty();
        assertThat(incident.findings())
                .filteredOn(finding -> finding.code() == FindingCode.OUTLYING_TIME)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("2031 would fit");
                    assertThat(finding.evidence().line()).isEqualTo(6);
                });
    }

    @Test
    void isNotSaidOfTheRightYear() {
        Incident incident = told(2031);

        assertThat(incident.milestones().get(MilestoneName.STARTED)).isPresent();
        assertThat(incident.findings()).noneMatch(finding -> finding.code() == FindingCode.OUTLYING_TIME);
    }
}
