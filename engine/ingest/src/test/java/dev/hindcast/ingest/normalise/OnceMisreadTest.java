package dev.hindcast.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were once read wrongly. */
class OnceMisreadTest {
    private static final String TIMELINE = """

            ## Timeline

            - 2031-05-14 10:00 UTC outage begins
            - 2031-05-14 10:05 UTC alert
            - 2031-05-14 10:40 UTC resolved
            """;

    private static Incident incident(String text) {
        return Reading.incidents(
                        Ingest.read("a/b.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "(", ":", "–"})
    void aSeverityOfPunctuationIsAWordLikeAnyOther(String severity) {
        Incident incident = incident("# Outage\n\nSeverity: " + severity + "\n" + TIMELINE);
        assertThat(incident.severity().flatMap(s -> s.level())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: ####\"Outage of the gate\"", "title: \"\\u2028\"", "title: '  '", "title:"})
    void aTitleOfNothingIsNone(String title) {
        assertThat(incident("---\n" + title + "\n---\n# \u200b\n\n# Outage of the port\n" + TIMELINE)
                        .title())
                .isEqualTo("Outage of the port");
    }

    @Test
    void aNameInATableOfLabelsIsLearned() {
        Incident incident = incident("# Outage\n\n| SRE Lead | Marisol Quennell |\n|---|---|\n| Team | Ports |\n"
                + TIMELINE + "- 2031-05-14 10:50 UTC Quennell writes the report\n");
        assertThat(incident.toString()).doesNotContain("Quennell").doesNotContain("Marisol");
    }

    @Test
    void aMailAddressBehindALinkIsNoTicket() {
        Incident incident = incident("# Outage\n" + TIMELINE
                + "\n## Action items\n\n- [ ] Ask [them](mailto:ann@example.org) about the limit\n");
        assertThat(incident.actionItems()).hasSize(1);
        assertThat(incident.actionItems().get(0).url()).isEmpty();
        assertThat(incident.toString()).doesNotContain("ann@example.org");
    }

    @Test
    void announcedWorkThatIsANoticeTooIsMaintenance() {
        Incident incident =
                incident("---\nseverity: notice\nsection: maintenance\n---\n# Move of the archive\n" + TIMELINE);
        assertThat(incident.kind()).isEqualTo(IncidentKind.MAINTENANCE);
    }

    @Test
    void aDateFilledUpWithZerosIsADate() {
        Incident incident = incident(
                "---\ndate: 2031-05-14 00:00:00\nresolved: 2031-05-15 09:00:00Z\nseverity: SEV2\n---\n# Outage\n");
        assertThat(incident.milestones().get(MilestoneName.STARTED)).isEmpty();
        assertThat(incident.milestones()
                        .get(MilestoneName.RESOLVED)
                        .orElseThrow()
                        .at())
                .isEqualTo(Instant.parse("2031-05-15T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 22031-05-14 09:36", "| 2031-05-32 09:36", "- 2031-13-01 09:36"})
    void aDateThatIsNoneIsSaid(String date) {
        String table = date.startsWith("|") ? "| Time | Event |\n|---|---|\n| 2031-05-14 09:30 | alert |\n" : "";
        Incident incident = incident("# Outage\n" + TIMELINE + "\n" + table + date + " | it happens |\n");
        assertThat(incident.findings()).anyMatch(finding -> finding.code() == FindingCode.UNREADABLE_TIME);
    }

    @Test
    void whoeverClosesTheIncidentEndsIt() {
        Incident incident = incident("# Outage\n\n## Timeline\n\n- 2031-05-14 10:00 UTC outage begins\n"
                + "- 2031-05-14 10:05 UTC alert\n- 2031-05-14 10:40 UTC the duty officer closes the incident\n");
        assertThat(incident.milestones()
                        .get(MilestoneName.RESOLVED)
                        .orElseThrow()
                        .at())
                .isEqualTo(Instant.parse("2031-05-14T10:40:00Z"));
    }

    @Test
    void aPackageVersionIsNoMailAddress() {
        assertThat(incident("# Outage after app@v1.2.3\n" + TIMELINE).title()).isEqualTo("Outage after app@v1.2.3");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aTimelineOfManyThousandRowsIsRead() {
        String rows = "- 2031-05-14 10:02 UTC outage begins\n".repeat(50_000);
        assertThat(incident("# Outage\n\n## Timeline\n\n" + rows).timeline()).hasSize(50_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders fail again",
                "load spikes again",
                "uploads time out again",
                "downloads started failing again",
                "we open the incident again"
            })
    void aRelapseIsNoRecovery(String row) {
        Incident incident =
                incident("# Outage\n\n## Timeline\n\n- 2031-05-14 10:00 UTC outage begins\n- 2031-05-14 10:40 UTC "
                        + row + "\n");
        assertThat(incident.milestones().get(MilestoneName.RESOLVED)).isEmpty();
        assertThat(incident.milestones().get(MilestoneName.MITIGATED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The outage lasted 45 minutes. The on-call engineer restarted the pool at 10:02.",
                "The outage lasted 45 minutes, until the link was working again."
            })
    void whatFollowsALengthIsNoClock(String told) {
        Incident incident = incident("# Outage\n\n## Summary\n\n" + told + "\n" + TIMELINE);
        assertThat(incident.statedDurations()).singleElement().satisfies(stated -> {
            assertThat(stated.seconds()).isEqualTo(45 * 60);
            assertThat(stated.clock()).isEmpty();
        });
    }

    @Test
    void lengthsThatDifferWithinAParagraphAreNone() {
        Incident incident =
                incident("# Outage\n\n## Summary\n\nThe outage lasted 45 minutes. The disruption lasted two hours."
                        + "\n" + TIMELINE);
        assertThat(incident.statedDurations()).isEmpty();
    }

    @Test
    void aMigrationThatLastsIsNoOutage() {
        Incident incident = incident(
                "# Outage\n\n## Summary\n\nThe pool broke during a migration lasting three days.\n" + TIMELINE);
        assertThat(incident.statedDurations()).isEmpty();
    }

    @Test
    void yesterdaysReleaseDoesNotMoveTheDayInTheNameOfTheFile() {
        Incident incident = Reading.incidents(Ingest.read(
                        "2031-05-14-outage.md",
                        "# Outage\n\n## Summary\n\nErrors began after the release of yesterday.\n\n## Timeline\n\n- 10:00 UTC outage begins\n- 10:40 UTC resolved\n"
                                .getBytes(StandardCharsets.UTF_8),
                        IngestSettings.defaults()))
                .get(0);
        assertThat(incident.milestones()
                        .get(MilestoneName.STARTED)
                        .orElseThrow()
                        .at())
                .isEqualTo(Instant.parse("2031-05-14T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the same time, 2031-05-14 09:40 UTC, a job caused a short discussion.",
                "There was some trouble. At 09:40 UTC on 2031-05-14 we restarted the database, which caused a short pause."
            })
    void aRemedyThatCausedSomethingIsNoBeginning(String told) {
        Incident incident = incident("# Outage\n\n## Summary\n\n" + told
                + "\n\n## Timeline\n\n- 2031-05-14 10:05 UTC alert\n" + "- 2031-05-14 10:40 UTC resolved\n");
        assertThat(incident.milestones().get(MilestoneName.STARTED)).isEmpty();
    }

    @Test
    void aFieldThatIsCalledLikeOneOfOursMayHoldAnything() {
        Incident incident =
                incident("---\norder of day and month: day first\nseverity: SEV2\n---\n# Outage\n" + TIMELINE);
        assertThat(incident.milestones().get(MilestoneName.RESOLVED)).isPresent();
    }
}
