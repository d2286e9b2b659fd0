package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that were once read wrongly. */
class OnceMisreadExportTest {
    private static List<Reading> readings(String name, String text) {
        return Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
    }

    private static List<Incident> read(String name, String text) {
        return Reading.incidents(readings(name, text));
    }

    private static List<String> at(List<Incident> incidents, MilestoneName name) {
        return incidents.stream()
                .map(incident -> incident.milestones()
                        .get(name)
                        .map(time -> time.at().toString())
                        .orElse(""))
                .toList();
    }

    private static String entry(int number) {
        return "{\"id\":\"G-" + number
                + "\",\"title\":\"Gate stuck\",\"started_at\":\"2031-05-14 10:02\",\"resolved_at\":\"2031-05-14 10:40\"}";
    }

    @Test
    void aZoneBesideTheListHoldsWhereverItStands() {
        assertThat(at(
                        read(
                                "log.json",
                                "{\"incidents\":[" + entry(1) + ",7," + entry(2) + "],\"timezone\":\"Europe/Oslo\"}"),
                        MilestoneName.STARTED))
                .containsExactly("2031-05-14T08:02:00Z", "2031-05-14T08:02:00Z");
    }

    @Test
    void entriesWaitForAZoneInVainAndStillComeInTheirOrderBeforeTheTear() {
        List<Reading> torn = readings("log.json", "{\"incidents\":[" + entry(1) + "," + entry(2) + ",{\"id\":");

        assertThat(torn).hasSize(3);
        assertThat(torn.get(2)).isInstanceOf(Rejected.class);
    }

    @Test
    void aZoneBehindVeryManyEntriesIsSaidToBeLate() {
        String many =
                IntStream.range(0, 600).mapToObj(OnceMisreadExportTest::entry).collect(Collectors.joining(","));
        List<Reading> readings = readings("log.json", "{\"incidents\":[" + many + "],\n\"timezone\":\"Europe/Oslo\"}");

        assertThat(Reading.incidents(readings)).hasSize(600);
        assertThat(readings.get(600))
                .isInstanceOfSatisfying(
                        Rejected.class, late -> assertThat(late.reason()).contains("this zone stands behind entries"));
    }

    @Test
    void aZoneBesideTheListKeepsTheTasks() {
        String task = "\"action_items\":[{\"title\":\"Oil the gate\",\"owner\":\"Harbour team\",\"status\":\"open\"}]}";
        String text = "{\"timezone\":\"Europe/Oslo\",\"incidents\":[" + entry(1).replace("}", "," + task) + "]}";

        assertThat(read("log.json", text).get(0).actionItems())
                .extracting(ActionItem::text)
                .containsExactly("Oil the gate");
    }

    @Test
    void whatWasReportedIsTheDetectionOfARowThatStatesNoOther() {
        List<Incident> incidents = read("log.csv", """
                Title,Started,Reported,Detected,Resolved
                Gate stuck,2031-05-14 10:02,2031-05-14 10:10,,2031-05-14 10:40
                Crane stuck,2031-05-15 10:02,2031-05-15 10:10,2031-05-15 10:05,2031-05-15 10:40
                """);

        assertThat(at(incidents, MilestoneName.DETECTED))
                .containsExactly("2031-05-14T10:10:00Z", "2031-05-15T10:05:00Z");
    }

    @Test
    void aTrackerMayCallItsIncidentsTasksAndItsPlansAreNone() {
        assertThat(read("list.json", "{\"tasks\":[" + entry(1) + "," + entry(2) + "]}"))
                .hasSize(2);
        assertThat(
                        read(
                                "list.json",
                                "{\"tasks\":[{\"name\":\"Paint the gate\",\"start_date\":\"2031-05-14T10:00:00Z\",\"end_date\":\"2031-05-15T10:00:00Z\"}]}"))
                .isEmpty();
    }

    @Test
    void whatRespondersDidIsNotToBeDone() {
        String actions =
                "\"actions\":[{\"title\":\"Turned the gate by hand\",\"created_at\":\"2031-05-14T10:12:00Z\",\"user\":\"R\"},"
                        + "{\"title\":\"Oil the gate\",\"created_at\":\"2031-05-14T12:00:00Z\",\"status\":\"open\"}]}";

        assertThat(read("list.json", "[" + entry(1).replace("}", "," + actions) + "]")
                        .get(0)
                        .actionItems())
                .extracting(ActionItem::text)
                .containsExactly("Oil the gate");
    }

    @Test
    void wholeLinesBehindTornOnesAreRead() {
        String torn = "{\"id\":\"G-0\",\"title\":\"Gate stuck\",\"started_at\":\n";

        assertThat(read("log.jsonl", torn + torn + torn + entry(1) + "\n" + entry(2) + "\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Severity,Duration,Trigger\n2031-05-14,7,3 hours,thunder\n2031-05-16,4,2 hours,noise\n",
                "Problem,Created at,Duration\nLost key,2031-05-14,3 hours\nFlat tyre,2031-05-16,2 hours\n",
                "Event,Date,Duration\nChoir,2031-05-14,3 hours\nDinner,2031-05-16,2 hours\n"
            })
    void aDiaryHoldsNoIncidents(String table) {
        assertThat(read("diary.csv", table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Severity,Duration,Service\n2031-05-14,SEV2,3 hours,gate\n2031-05-16,SEV3,2 hours,crane\n",
                "Problem,Date,Duration,Severity\nGate stuck,2031-05-14,3 hours,SEV2\nCrane stuck,2031-05-16,2 hours,SEV3\n",
                "Outage,Date,Duration\nGate stuck,2031-05-14,3 hours\nCrane stuck,2031-05-16,2 hours\n"
            })
    void aLogOfDaysAndLengthsHoldsThem(String table) {
        assertThat(read("log.csv", table)).hasSize(2);
    }
}
