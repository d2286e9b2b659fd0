package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with a table in which each row is an incident. */
class IncidentLogTableTest {
    private static final String ROWS = """
            | Date | Start | End | Service | Severity | Summary | Cause |
            |---|---|---|---|---|---|---|
            | 2031-05-14 | 10:02 | 11:30 | checkout | SEV2 | Payments failed for one bank. Cards only. | An expired certificate |
            | 2031-05-20 | 23:50 | 00:20 | search | SEV3 | Search was slow | A full disk |
            """;

    private static List<Incident> read(String name, String text) {
        return Reading.incidents(Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()));
    }

    private static Milestone at(Incident incident, MilestoneName name) {
        return incident.milestones().get(name).orElseThrow();
    }

    @Test
    void eachRowIsAnIncidentAtItsLine() {
        List<Incident> incidents = read("team/may.md", "# Incidents in May\n\nAll times are in CEST.\n\n" + ROWS);

        assertThat(incidents)
                .extracting(incident -> incident.source().path())
                .containsExactly("team/may.md#1", "team/may.md#2");
        assertThat(incidents)
                .extracting(Incident::title)
                .containsExactly("Payments failed for one bank", "Search was slow");
        Milestone started = at(incidents.get(0), MilestoneName.STARTED);
        assertThat(started.at()).hasToString("2031-05-14T08:02:00Z");
        assertThat(started.evidence().line()).isEqualTo(7);
        assertThat(at(incidents.get(1), MilestoneName.RESOLVED).at()).hasToString("2031-05-20T22:20:00Z");
        assertThat(at(incidents.get(1), MilestoneName.RESOLVED).evidence().line())
                .isEqualTo(8);
        assertThat(incidents.get(1).services()).containsExactly("search");
        assertThat(incidents)
                .allSatisfy(incident -> assertThat(incident.findings())
                        .extracting(Finding::code)
                        .contains(FindingCode.SEVERAL_INCIDENTS));
    }

    @Test
    void aCellOfHtmlIsFoundAtItsOwnLine() {
        List<Incident> incidents = read("log.html", """
                <html><body><h1>Outages 2031</h1>
                <table>
                <tr><th>Day</th><th>Date</th><th>Outage</th><th>Duration (min)</th></tr>
                <tr>
                <td>Wed</td>
                <td>14 May</td>
                <td>Mail was down</td>
                <td>41</td></tr>
                <tr><td>Tue</td><td>20 May</td><td>Search was slow</td><td>1,440</td></tr>
                </table></body></html>
                """);

        assertThat(incidents).extracting(Incident::title).containsExactly("Mail was down", "Search was slow");
        assertThat(incidents)
                .extracting(i -> i.date().orElseThrow().toString())
                .containsExactly("2031-05-14", "2031-05-20");
        assertThat(incidents.get(0).statedDurations().get(0).seconds()).isEqualTo(41 * 60);
        assertThat(incidents.get(0).statedDurations().get(0).evidence().line()).isEqualTo(8);
    }

    @Test
    void tablesOfQuartersAreOneLogAndSumsAreNoIncidents() {
        List<Reading> readings =
                Ingest.read("log.md", ("""
                # Incident log

                ## Q1 2031

                | ID | From | To | What happened |
                |---|---|---|---|
                | A-1 | 14 Feb 10:02 UTC | 14 Feb 11:30 UTC | Mail was down |
                | A-2 | 20 Feb 10:02 UTC | 20 Feb 11:30 UTC | Search was slow |
                | Total | | | 2 |

                ## Q2 2031

                | ID | From | To | What happened |
                |---|---|---|---|
                | A-3 | 14 May 10:02 UTC | 14 May 11:30 UTC | Gate stuck |
                | A-4 | 20 May 10:02 UTC | 20 May 11:30 UTC | Crane stuck |
                """).getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());

        assertThat(Reading.incidents(readings))
                .extracting(incident -> incident.source().path())
                .containsExactly("log.md#A-1", "log.md#A-2", "log.md#A-3", "log.md#A-4");
        assertThat(at(Reading.incidents(readings).get(2), MilestoneName.STARTED).at())
                .hasToString("2031-05-14T10:02:00Z");
        assertThat(readings).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A timeline.
                "| Time | Event |\n|---|---|\n| 2031-05-14 10:02 | Mail was down |\n| 2031-05-14 10:20 | Mail was restored |\n",
                "| Start | End | Event |\n|---|---|---|\n| 10:02 | 10:20 | Mail was down |\n| 10:20 | 10:40 | Mail was slow |\n",
                // What is to be done.
                "| Title | Status | Due date | Closed |\n|---|---|---|---|\n| Watch the queue | open | 2031-06-01 | |\n| Add a disk | done | 2031-06-01 | 2031-05-30 10:00 |\n",
                // Earlier incidents.
                "## Related incidents\n\n| Date | Summary | Duration |\n|---|---|---|\n| 2031-01-02 | Mail down | 41 min |\n| 2031-02-02 | Mail slow | 20 min |\n"
            })
    void aTableWithinAnAccountIsNoLog(String table) {
        List<Incident> incidents = read("mail.md", """
                # Mail was down on 2031-05-14

                Mail could not be sent between 10:02 and 10:40 UTC on 2031-05-14.

                ## Root cause

                A disk was full.

                """ + table);

        assertThat(incidents).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Date | Incident | Severity | Duration |\n|---|---|---|---|\n| 2031-05-14 | [Mail down](2031-05-14.md) | SEV2 | 41 min |\n| 2031-05-20 | [Search slow](2031-05-20.md) | SEV3 | 20 min |\n",
                "| Time | What happened | Who |\n|---|---|---|\n| 2031-05-14 10:02 | Mail was down | monitoring |\n| 2031-05-14 10:20 | Mail was restored | on-call |\n",
                "| Task | Start | End | Description |\n|---|---|---|---|\n| Build | 2031-05-14 10:02 | 2031-05-14 11:02 | Build the hall |\n| Paint | 2031-05-15 10:02 | 2031-05-15 11:02 | Paint the hall |\n"
            })
    void aListOfDocumentsATimelineAndAPlanAreNoLogs(String table) {
        List<Reading> readings = Ingest.read(
                "page.md", ("# Overview\n\n" + table).getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());

        assertThat(readings).hasSize(1);
    }

    private static final String OLDER = """

            ## Has this happened before?

            | Outage | Start (UTC) | End (UTC) |
            |---|---|---|
            | Crane stuck | 2030-02-02 10:00 | 2030-02-02 11:00 |
            | Gate stuck | 2030-03-03 10:00 | 2030-03-03 11:00 |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Lift outage\n\n## Summary\n\nOn 14 May 2031 the lift was down from 10:02 to 10:40 UTC.\n",
                "# Lift outages\n\n## The lift on 14 May 2031\n\nFrom 10:02 to 10:40 UTC the lift was down.\n",
                "# Interrupción del ascensor\n\nEl 14 de mayo de 2031 a las 10:02 UTC el servicio del ascensor dejó de funcionar."
                        + " El servicio quedó restablecido a las 10:40 UTC.\n\n## Lo que se hizo\n\nSe cambió un cable.\n"
            })
    void anAccountIsReadAndTheTableOfOlderIncidentsBesideItIsNot(String account) {
        List<Incident> incidents = read("lift.md", account + OLDER);

        assertThat(incidents).hasSize(1);
        assertThat(at(incidents.get(0), MilestoneName.RESOLVED).at()).hasToString("2031-05-14T10:40:00Z");
        assertThat(incidents.get(0).milestones().get(MilestoneName.STARTED).stream())
                .allSatisfy(started -> assertThat(started.at()).hasToString("2031-05-14T10:02:00Z"));
        assertThat(incidents.get(0).findings())
                .anyMatch(finding -> finding.code() == FindingCode.SEVERAL_INCIDENTS
                        && finding.message().contains("was not read"));
    }

    @Test
    void theReportOfAMonthMayHaveASummary() {
        List<Incident> incidents = read("may.md", """
                # Availability in May 2031

                ## Summary

                The goal was missed in May 2031. Last updated on 2 June 2031, 10:00.

                ## Incidents

                | ID | Start (UTC) | End (UTC) | Service |
                |---|---|---|---|
                | H-1 | 2031-05-14 10:02 | 2031-05-14 10:40 | gate |
                | H-2 | 2031-05-20 11:00 | 2031-05-20 12:00 | crane |

                ## Lessons learned

                Oil everything.
                """);

        assertThat(incidents).extracting(Incident::services).containsExactly(List.of("gate"), List.of("crane"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Its steps, its sites.
                "# Mail outage\n\n| Incident | Start | End |\n|---|---|---|\n| Disk fills | 2031-05-14 23:02 | 23:50 |\n| Mail stops | 2031-05-14 23:50 | 00:10 |\n",
                "# Mail outage\n\n| Outage | Start | End |\n|---|---|---|\n| Oslo | 2031-05-14 10:02 | 2031-05-14 10:50 |\n| Bergen | 2031-05-14 10:05 | 2031-05-14 10:40 |\n",
                "# Mail outage\n\n| Start | End | Description |\n|---|---|---|\n| 2031-05-14 10:02 | 2031-05-14 10:50 | Disk fills |\n| 2031-05-15 10:05 | 2031-05-15 10:40 | Disk is changed |\n",
                // What stands beside incidents, or is none.
                "# Duty in May\n\n| Name | Start | End |\n|---|---|---|\n| Gate duty | 2031-05-14 09:00 | 2031-05-14 17:00 |\n| Crane duty | 2031-05-15 09:00 | 2031-05-15 17:00 |\n",
                "# Editions\n\n| ID | Summary | Start | End |\n|---|---|---|---|\n| 4.1 | New gate | 2031-05-14 09:00 | 2031-05-14 09:20 |\n| 4.2 | New crane | 2031-05-15 09:00 | 2031-05-15 09:30 |\n",
                "# Duty for incidents\n\n| Name | Start | End |\n|---|---|---|\n| Gate duty | 2031-05-14 09:00 | 2031-05-14 17:00 |\n| Crane duty | 2031-05-15 09:00 | 2031-05-15 17:00 |\n"
            })
    void stepsOfOneIncidentItsSitesRotasAndReleasesAreNoLog(String page) {
        assertThat(Ingest.read("page.md", page.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .hasSize(1);
    }

    @Test
    void whatThePageStatesAboveItselfHoldsForRowsThatStateNothing() {
        List<Incident> incidents = read("log.md", """
                ---
                timezone: Europe/Oslo
                team: Harbour
                services: [crane]
                ---
                # Incident log

                | Incident | Start | End | Service |
                |---|---|---|---|
                | Gate stuck | 2031-05-14 10:02 | 2031-05-14 10:40 | gate |
                | Crane stuck | 2031-05-20 11:00 | 2031-05-20 12:00 | |
                """);

        assertThat(incidents).extracting(Incident::services).containsExactly(List.of("gate"), List.of("crane"));
        assertThat(incidents)
                .extracting(incident -> incident.team().orElseThrow())
                .containsOnly("Harbour");
        assertThat(at(incidents.get(0), MilestoneName.STARTED).at()).hasToString("2031-05-14T08:02:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Incidents 2031, 2031-02-14",
        "2031, 2031-02-14",
        "Outages in 2031, 2031-02-14",
        "Incidents - February 2031, 2031-02-14",
        "Incidents Q1/2031, 2031-02-14",
        "Incidents 2031-Q1, 2031-02-14",
        "Incidents of Ledger 2019,",
        "Incidents 2030 and 2031,",
        "Incidents of fiscal 2031,"
    })
    void aYearInAHeadingIsThatOfTheDaysOnlyWhereItIsSaidAsOne(String heading, String day) {
        List<Incident> incidents = read("log.md", "# " + heading + """


                | Incident | Start (UTC) | End (UTC) |
                |---|---|---|
                | Gate stuck | 14 Feb 10:02 | 14 Feb 10:40 |
                | Crane stuck | 20 Feb 11:00 | 20 Feb 12:00 |
                """);

        assertThat(incidents.stream()
                        .findFirst()
                        .flatMap(first -> first.milestones().get(MilestoneName.STARTED))
                        .map(started -> started.at().toString().substring(0, 10)))
                .isEqualTo(Optional.ofNullable(day));
    }
}
