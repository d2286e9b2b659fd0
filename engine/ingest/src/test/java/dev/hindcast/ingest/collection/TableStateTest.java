package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which incidents of a table or a list go on, and who noticed them. */
class TableStateTest {
    @Test
    void anEndThatIsEmptyLeavesAnIncidentOpenUnlessItsLengthIsToldOrItsBeginningIsNot() throws IOException {
        assertThat(states("open-where-the-end-is-empty.csv"))
                .containsExactly("1 resolved", "2 open", "3 resolved", "5 resolved");
    }

    @Test
    void soDoesAKeyForTheEndThatIsEmpty() throws IOException {
        assertThat(states("open-where-the-end-is-null.json"))
                .containsExactly("1 resolved", "2 open", "3 resolved", "4 open", "5 resolved", "6 resolved");
        assertThat(states("claves-anidadas.json")).containsExactly("INC-7 resolved customer", "INC-8 open monitoring");
    }

    @Test
    void whatAMonitorOpenedItNoticed() throws IOException {
        assertThat(states("alerts-of-many-programs.jsonl"))
                .hasSize(17)
                .allMatch(state -> state.endsWith(" monitoring"))
                .filteredOn(state -> state.contains(" open "))
                .containsExactly(
                        "2 open monitoring", "P-311 open monitoring", "13 open monitoring", "64a open monitoring");
        assertThat(states("desks-and-pages-of-many-programs.jsonl"))
                .contains("I-3105-014 resolved monitoring", "318 resolved", "318~7 open", "P1 resolved");
    }

    @Test
    void whatIsToBeDoneIsSaidUnderWhateverKey() throws IOException {
        assertThat(incidents("timeline-with-marks.json").get(0).actionItems())
                .extracting(item -> item.text() + ", " + item.status().orElseThrow())
                .containsExactly("Sign the firmware, DONE", "Try it on one camera first, OPEN");
        assertThat(incidents("claves-anidadas.json").get(0).actionItems())
                .extracting(item -> item.text() + ", " + item.status().orElseThrow())
                .containsExactly("Limitar las sesiones, DONE", "Probar con carga, OPEN");
    }

    @Test
    void aStateInAnyLanguageGoesBeforeAnEndThatIsEmpty() throws IOException {
        assertThat(states("states-in-other-languages.csv"))
                .containsExactly(
                        "1 resolved employee", "2 open monitoring", "3 resolved customer", "4 resolved", "5 resolved");
    }

    @Test
    void aChannelTellsWhoNoticedOnlyIfItIsAMachine() throws IOException {
        assertThat(states("kinds-and-channels.csv"))
                .containsExactly(
                        "O-1 resolved monitoring",
                        "O-2 resolved",
                        "O-3 resolved",
                        "O-4 resolved",
                        "O-5 resolved",
                        "O-6 resolved");
    }

    @Test
    void whatIsToBeDoneStandsInTheLinesOfACellAndAFigureIsNone() throws IOException {
        assertThat(incidents("actions-in-a-cell.csv"))
                .extracting(incident -> incident.actionItems().size())
                .containsExactly(2, 0, 2);
    }

    private static List<String> states(String fixture) throws IOException {
        return incidents(fixture).stream().map(TableStateTest::state).toList();
    }

    private static List<Incident> incidents(String fixture) throws IOException {
        try (InputStream in = TableStateTest.class.getResourceAsStream("/fixtures-collections/" + fixture)) {
            return Reading.incidents(Ingest.read(fixture, in.readAllBytes(), IngestSettings.defaults()));
        }
    }

    private static String state(Incident incident) {
        String path = incident.source().path();
        String noticed = incident.detectionSource()
                .map(source -> " " + source.value().id())
                .orElse("");
        return path.substring(path.indexOf('#') + 1) + " " + incident.status().id() + noticed;
    }
}
