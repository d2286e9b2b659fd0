package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a table's form may be, and what its user may say about it. */
class TableReadingTest {
    private static List<Reading> read(String text, Map<String, String> columns) {
        IngestSettings settings =
                new IngestSettings(NormaliserSettings.DEFAULT, List.of(), columns, IngestLimits.defaults());
        return Ingest.read("table.csv", text.getBytes(StandardCharsets.UTF_8), settings);
    }

    private static List<Incident> incidents(String text) {
        return Reading.incidents(read(text, Map.of()));
    }

    private static String at(Incident incident, MilestoneName name) {
        return incident.milestones().get(name).map(m -> m.at().toString()).orElse("");
    }

    @Test
    void aByteOrderMarkAndReturnsAreNoContent() {
        List<Incident> incidents = incidents(
                "\uFEFFid;title;started\r\n7;Gate stuck;2031-05-14 10:00 UTC\r\n8;Crane stuck;2031-05-15 10:00 UTC");

        assertThat(incidents).extracting(i -> i.source().path()).containsExactly("table.csv#7", "table.csv#8");
    }

    @Test
    void linesInsideQuotesCount() {
        List<Incident> incidents = incidents("id,title,summary,started\n"
                + "1,Gate,\"It failed.\n\n"
                + "Then it failed again.\",2031-05-14T10:00Z\n"
                + "2,Crane,x,2031-05-15T10:00Z\n");

        assertThat(incidents).hasSize(2);
        assertThat(incidents
                        .get(0)
                        .milestones()
                        .get(MilestoneName.STARTED)
                        .orElseThrow()
                        .evidence()
                        .line())
                .isEqualTo(4);
        assertThat(incidents
                        .get(1)
                        .milestones()
                        .get(MilestoneName.STARTED)
                        .orElseThrow()
                        .evidence()
                        .line())
                .isEqualTo(5);
    }

    @Test
    void theUsersColumnsWin() {
        String text = "Fall,Kurz,Beginn,Ende,opened_at\n"
                + "F-1,Tor klemmt,2031-05-14T10:00Z,2031-05-14T11:00Z,2031-05-14T10:07Z\n";
        Map<String, String> columns = Map.of(
                "id",
                "Fall",
                "title",
                "Kurz",
                "started_at",
                "Beginn",
                "resolved_at",
                "Ende",
                "detected_at",
                "opened_at");

        Incident incident = Reading.incidents(read(text, columns)).get(0);

        assertThat(incident.source().path()).isEqualTo("table.csv#F-1");
        assertThat(incident.title()).isEqualTo("Tor klemmt");
        assertThat(at(incident, MilestoneName.STARTED)).isEqualTo("2031-05-14T10:00:00Z");
        assertThat(at(incident, MilestoneName.DETECTED)).isEqualTo("2031-05-14T10:07:00Z");
        assertThat(at(incident, MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:00:00Z");
    }

    @Test
    void openingAndPostingAreNotTheOnset() {
        Incident incident = incidents("id,title,created_at,opened_at,published_at,resolved_at\n"
                        + "1,Gate,2031-05-14T10:00Z,2031-05-14T10:01Z,2031-05-14T10:02Z,2031-05-14T11:00Z\n")
                .get(0);

        assertThat(incident.milestones().byName()).containsOnlyKeys(MilestoneName.RESOLVED);
    }

    @Test
    void equalNumbersGiveDifferentSources() {
        List<Incident> incidents = incidents(
                "id,title,started\n1,Gate,2031-05-14T10:00Z\n1,Crane,2031-05-15T10:00Z\n1,Lock,2031-05-16T10:00Z\n");

        assertThat(incidents)
                .extracting(i -> i.source().path())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void aTableOfOtherThingsIsNoIncident() {
        List<Reading> readings = read("colour,size\nred,3\nblue,4\n", Map.of());

        assertThat(readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("columns"));
    }

    @Test
    void spansOfStatesAreNoIncidents() {
        List<Reading> readings = read(
                "incident_id,start_at,end_at,status\n41,2031-03-26T01:43:00Z,2031-03-26T01:44:00Z,Investigating\n"
                        + "41,2031-03-26T01:44:00Z,2031-03-26T02:20:00Z,Update\n",
                Map.of());

        assertThat(readings).singleElement().isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void oneQuoteThatIsNeverClosedCostsOneRow() {
        StringBuilder text = new StringBuilder("id,title,started\n");
        for (int i = 1; i <= 500; i++) {
            text.append(i).append(i == 250 ? ",\"Gate," : ",Gate,").append("2031-05-14T10:00Z\n");
        }

        List<Reading> readings = read(text.toString(), Map.of());

        assertThat(Reading.incidents(readings)).hasSize(499);
        assertThat(readings)
                .filteredOn(Reading.Rejected.class::isInstance)
                .singleElement()
                .satisfies(rejected ->
                        assertThat(((Reading.Rejected) rejected).line()).isEqualTo(251));
    }

    @Test
    void aSheetOfKeysAndValuesIsOneIncident() {
        List<Incident> incidents = incidents("Field,Value\nTitle,Queue stuck\nSeverity,Critical\n"
                + "Start time,2031-08-21 03:30 UTC\nResolved at,2031-08-21 05:02 UTC\n");

        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.title()).isEqualTo("Queue stuck");
            assertThat(at(incident, MilestoneName.STARTED)).isEqualTo("2031-08-21T03:30:00Z");
            assertThat(at(incident, MilestoneName.RESOLVED)).isEqualTo("2031-08-21T05:02:00Z");
            assertThat(incident.severity().orElseThrow().original()).isEqualTo("Critical");
        });
    }

    @Test
    void pairsThatTellOfNoIncidentAreRejected() {
        assertThat(read("Field,Value\nColour,red\nSize,12\n", Map.of()))
                .singleElement()
                .isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void aLogKeptByHandNamesTheEdgesOfTheOutage() {
        List<Incident> incidents =
                incidents("Nr,Date,From,To,What,Severity\n1,2031-03-09,08:15,10:00,Mail relay full,High\n"
                        + "2,2031-03-23,22:50,01:10,Backup blocked,Low\n");

        assertThat(incidents)
                .extracting(i -> at(i, MilestoneName.STARTED))
                .containsExactly("2031-03-09T08:15:00Z", "2031-03-23T22:50:00Z");
        assertThat(incidents)
                .extracting(i -> at(i, MilestoneName.RESOLVED))
                .containsExactly("2031-03-09T10:00:00Z", "2031-03-24T01:10:00Z");
    }

    @Test
    void aRowThatBeginsWithANameLikeAWordForSumsIsKept() {
        List<Incident> incidents = incidents("owner,title,started,resolved,duration (minutes)\n"
                + "Max,db down,,,30\nEve,db gone,,,40\nMax,all incidents,,,40\nTotal,2 incidents,,,70\n");

        assertThat(incidents).extracting(Incident::title).containsExactly("db down", "db gone");
    }

    @Test
    void aNumberThatMayBeALengthIsNoDay() {
        Incident incident = incidents("id,title,started,restoration time\nS-1,Db down,2031-05-14T10:00Z,45000\n")
                .get(0);

        assertThat(incident.milestones().byName()).containsOnlyKeys(MilestoneName.STARTED);
    }

    @Test
    void lettersOfEasternEuropeAreNotReadAsSignsOfTheWest() {
        String text = "id,title,team,started\nP-1,Awaria p\u0142atno\u015bci,P\u0142atno\u015bci,2031-05-14T10:00Z\n";

        List<Reading> readings =
                Ingest.read("table.csv", text.getBytes(Charset.forName("windows-1250")), IngestSettings.defaults());

        assertThat(readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("save it as UTF-8"));
    }

    @Test
    void aLengthOfThreeDecimalsOrOfThousandsIsNotGuessed() {
        List<Incident> incidents = incidents(
                "id;title;started;duration (minutes)\n"
                        + "D-1;Gate;2031-05-14T10:00Z;12,5\nD-2;Crane;2031-05-15T10:00Z;1,125\nD-3;Lock;2031-05-16T10:00Z;1.125\n");

        assertThat(incidents)
                .extracting(incident -> incident.statedDurations().size())
                .containsExactly(1, 0, 0);
    }

    private static String lengths(String text) {
        return incidents(text).stream()
                .map(incident -> incident.statedDurations().stream()
                                .map(stated -> Long.toString(stated.seconds()))
                                .findFirst()
                                .orElse("none")
                        + (incident.findings().stream()
                                        .anyMatch(finding -> finding.code() == FindingCode.UNREADABLE_DURATION)
                                ? "!"
                                : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aLengthThatCannotBeReadForCertainIsSaid() {
        assertThat(lengths(
                        "title,date,duration_seconds\nA,2031-05-14,\"18,900\"\nB,2031-05-15,540\nC,2031-05-16,18.900\n"
                                + "D,2031-05-17,9 min\n"))
                .isEqualTo("18900 540 none! 540");
        assertThat(lengths(
                        "title;date;Duration (min)\nA;2031-05-14;1,440\nB;2031-05-15;12,5\nC;2031-05-16;1,440 min\n"))
                .isEqualTo("none! 750 86400");
        assertThat(
                        lengths(
                                "title,date,duration\nA,2031-05-14,95\nB,2031-05-15,\"2,125 hours\"\nC,2031-05-16,12:30\n"
                                        + "D,2031-05-17,10-15 min\nE,2031-05-18,\"18,900 seconds\"\nF,2031-05-19,\"1,5 h\"\nG,2031-05-20,0\n"))
                .isEqualTo("none! none! none! none! 18900 5400 none");
    }

    @Test
    void theNumberOfADayThatLiesYearsFromTheOtherDatesIsSaidAndNotUsed() {
        List<Incident> incidents = incidents(
                "title,start,end\nA,2031-05-14 10:00,57982.5\nB,47982.5,47982.75\n" + "C,47982.5,2031-05-14 18:00\n");

        assertThat(at(incidents.get(0), MilestoneName.RESOLVED)).isEmpty();
        assertThat(incidents.get(0).findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.OUTLYING_TIME);
            assertThat(finding.message()).contains("57982.5 is 2058-09-29");
            assertThat(finding.evidence().line()).isEqualTo(2);
        });
        assertThat(at(incidents.get(1), MilestoneName.STARTED)).isEqualTo("2031-05-14T12:00:00Z");
        assertThat(at(incidents.get(1), MilestoneName.RESOLVED)).isEqualTo("2031-05-14T18:00:00Z");
        assertThat(at(incidents.get(2), MilestoneName.STARTED)).isEqualTo("2031-05-14T12:00:00Z");
    }

    @Test
    void twoSuchNumbersDoNotBearEachOtherOutAgainstADateThatIsWritten() {
        Incident incident = incidents("title,start,detected,end\nA,2031-05-14 10:00,57982.4,57982.5\n")
                .get(0);

        assertThat(at(incident, MilestoneName.DETECTED)).isEmpty();
        assertThat(at(incident, MilestoneName.RESOLVED)).isEmpty();
    }

    @Test
    void headersMayAsk() {
        Incident incident = incidents(
                        "Ticket #,When it started,When it was fixed,Which system,How bad,What happened,Why,Down for\n"
                                + "1001,03.05.2031 09:14,03.05.2031 10:02,Billing,SEV2,Invoices failed,Disk full,48 min\n")
                .get(0);

        assertThat(at(incident, MilestoneName.RESOLVED)).isEqualTo("2031-05-03T10:02:00Z");
        assertThat(incident.services()).containsExactly("Billing");
        assertThat(incident.severity().orElseThrow().original()).isEqualTo("SEV2");
        assertThat(incident.statedDurations().get(0).seconds()).isEqualTo(48 * 60);
    }
}
