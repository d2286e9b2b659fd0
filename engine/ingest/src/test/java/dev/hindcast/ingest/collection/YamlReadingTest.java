package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a YAML text the incidents may stand, and what is not borne. */
class YamlReadingTest {
    private static List<Reading> read(String text) {
        return Ingest.read("list.yaml", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
    }

    private static String rejection(String text) {
        List<Reading> readings = read(text);
        assertThat(readings).last().isInstanceOf(Reading.Rejected.class);
        Reading.Rejected rejected = (Reading.Rejected) readings.get(readings.size() - 1);
        return rejected.line() + " " + rejected.reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: 7, title: Gate stuck, started_at: 2031-05-14T10:02:00Z}",
                "id: 7\ntitle: Gate stuck\nstarted_at: 2031-05-14T10:02:00Z\n",
                "incidents:\n- id: 7\n  title: Gate stuck\n  started_at: 2031-05-14T10:02:00Z\n",
                "page: {name: Harbour}\nour own list:\n  - id: 7\n    title: Gate stuck\n    start: 2031-05-14 10:02 UTC\n",
                "kept: by hand\n---\nid: 7\ntitle: Gate stuck\nstart: '2031-05-14 10:02 UTC'\n"
            })
    void itIsFound(String text) {
        List<Incident> incidents = Reading.incidents(read(text));
        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).source().path()).isEqualTo("list.yaml#7");
        assertThat(incidents.get(0).title()).isEqualTo("Gate stuck");
        assertThat(incidents
                        .get(0)
                        .milestones()
                        .byName()
                        .get(MilestoneName.STARTED)
                        .at())
                .hasToString("2031-05-14T10:02:00Z");
    }

    @Test
    void whatStandsAboveABrokenEntryOfAnotherDocumentIsKept() {
        String text =
                "title: Gate stuck\nstart: 2031-05-14 10:02 UTC\n---\ntitle: Gate\ntitle: Lock\nstart: 2031-05-15\n";
        assertThat(Reading.incidents(read(text))).hasSize(1);
        assertThat(rejection(text))
                .startsWith("5 ")
                .contains("\"title\" stands twice", "the 1 entries before it are kept");
    }

    @Test
    void settingsAreNoIncidents() {
        assertThat(rejection("services:\n  web:\n    image: search:1.2\n    start_period: soon\n"))
                .contains("it is taken for settings");
    }

    @Test
    void descriptionsOfInterfacesAndValuesOfAReleaseAreSettingsWhateverTheyTime() {
        assertThat(rejection("openapi: 3.1.0\ninfo:\n  title: Incident API\n  date: 2031-05-14\n"))
                .contains("it is taken for settings");
        assertThat(rejection("replicaCount: 2\nalerts:\n  - name: HighErrorRate\n    severity: high\n    runtime: 5\n"))
                .contains("it is taken for settings");
    }

    @Test
    void whatAnIncidentHasTooIsNoSetting() {
        assertThat(Reading.incidents(
                        read("title: Gate outage\nkind: incident\nenv: production\nstart: 2031-05-14 10:02 UTC\n")))
                .hasSize(1);
    }

    @Test
    void aTagMakesNoObject() {
        assertThat(rejection("- title: !!java.net.URL https://gate.example\n  start: 2031-05-14 10:02 UTC\n"))
                .startsWith("1 ")
                .contains("tag is not allowed");
    }

    @Test
    void namesThatStandForEachOtherOverAndOverAreNotBorne() {
        StringBuilder bomb = new StringBuilder("start: 2031-05-14\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String before = "*a" + (i - 1);
            bomb.append(String.format("a%d: &a%d [%s]%n", i, i, String.join(", ", Collections.nCopies(9, before))));
        }
        assertThat(rejection(bomb.toString())).contains("aliases");
        assertThat(rejection("start: 2031-05-14\nself: &self\n  again: *self\n"))
                .contains("deep");
        assertThat(rejection("start: 2031-05-14\ndeep: " + "[".repeat(10_000))).contains("cannot be read");
    }
}
