package dev.hindcast.ingest.normalise.field.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tasks a document has, and which of them are done. */
class ActionItemReaderTest {
    private static final String TOLD = """
            # Outage of the toll gates

            ## Timeline

            - 2031-05-14 10:00 UTC outage begins
            - 2031-05-14 10:05 UTC alert
            - 2031-05-14 10:40 UTC resolved

            """;

    private static List<ActionItem> tasks(String file, String text) {
        return Reading.incidents(Ingest.read(file, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0)
                .actionItems();
    }

    private static List<ActionItem> below(String heading, String tasks) {
        return tasks("a/b.md", TOLD + "## " + heading + "\n\n" + tasks);
    }

    private static ActionItem task(String text) {
        List<ActionItem> tasks = below("Action items", "- " + text + "\n");
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Put the gates on two circuits - Ports - DONE",
                "Put the gates on two circuits (Ports, done July 5)",
                "Put the gates on two circuits (Ports, done)",
                "Put the gates on two circuits – complete, August 14",
                "Put the gates on two circuits. Completed 09/12/2031.",
                "Put the gates on two circuits – closed 11.07.2031",
                "Deux circuits pour les barrières – DSI – fait le 28/11/2031",
                "Dos circuitos para las barreras – Redes – completada",
                "Zwei Stromkreise für die Schranken - erledigt",
                "Put the gates on two circuits (GATE-12, merged)",
                "Done: put the gates on two circuits",
            })
    void aStateSetApartInATasksLineCounts(String text) {
        assertThat(task(text).isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alert on gates that stay closed",
                "Test both states - closed gates and open ones",
                "Say on the board when a lane is closed, and why",
                "Ask the vendor (closed source, so we cannot look)",
                "Count what was done. Fixed prices apply",
                "Put the gates on two circuits - in progress, due 31 January 2032",
                "Put the gates on two circuits (Ports, not done)",
                "Dos circuitos para las barreras – Redes – en curso",
                "Décrire ce qui est fait le jour d'une panne",
            })
    void aWordOfTheTaskIsNoState(String text) {
        assertThat(task(text).isOpen()).isTrue();
    }

    @Test
    void aColumnMayAskWhetherATaskIsDone() {
        List<ActionItem> tasks = below("Follow-up", """
                | # | Proposal | Lead | Done? |
                |---|---|---|---|
                | 1 | Two circuits for the gates | Ports | Yes |
                | 2 | A siren for closed gates | Ports | No |
                """);
        assertThat(tasks)
                .extracting(ActionItem::text)
                .containsExactly("Two circuits for the gates", "A siren for closed gates");
        assertThat(tasks).extracting(ActionItem::isOpen).containsExactly(false, true);
        assertThat(tasks.get(0).owner()).hasValue("Ports");
    }

    @Test
    void aLongRemarkBesideATaskIsNotTheTask() {
        assertThat(below("Follow-up", """
                | Ticket | Proposal | Outcome |
                |---|---|---|
                | GATE-1 | Two circuits for the gates | Dropped, since the hall has but one wire and will get no other |
                """)).extracting(ActionItem::text).containsExactly("Two circuits for the gates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What we changed", "What we'll do", "What next?", "Action log", "What we are doing", "Next"})
    void aHeadingMayTellOfTasksInTheWordsOfTheAuthors(String heading) {
        assertThat(below(heading, "- [x] Two circuits\n- [ ] A siren\n")).hasSize(2);
    }

    @Test
    void whatReadersAreAskedToDoIsNoTask() {
        assertThat(
                        below(
                                "How are we making incidents like this less likely?",
                                "- Two circuits\n\n**How can customers make incidents like this less impactful?**\n\n- Carry coins\n"))
                .hasSize(1);
    }

    @Test
    void theNumberedHeadingOfTheTasksIsNone() {
        assertThat(below("5. Recommendations", "- Two circuits\n- A siren\n")).hasSize(2);
    }

    @Test
    void tasksMayStandInRunningText() {
        assertThat(below("Follow-up", "[x] two circuits, [ ] a siren\n"))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true);
        assertThat(below("Follow-up", "#12 (done), #14 (open)\n")).hasSize(2);
        assertThat(below("Follow-up", "4.1 Two circuits (done)\n\n4.2 A siren\n"))
                .extracting(ActionItem::text)
                .containsExactly("Two circuits (done)", "A siren");
    }

    @Test
    void proseHasNoTasks() {
        assertThat(below(
                        "Follow-up",
                        "We will buy a siren (soon), and look at 4.2 of the plan.\n\n2 more people came.\n"))
                .isEmpty();
    }

    @Test
    void aPlainLineThatNamesTheTasksHeadsTheirList() {
        String text = "Outage of the toll gates\n\nTimeline\n2031-05-14 10:00 UTC outage begins\n"
                + "2031-05-14 10:40 UTC resolved\n\nAction items\n* Two circuits - DONE\n* A siren\n";
        assertThat(tasks("a/b.txt", text)).extracting(ActionItem::isOpen).containsExactly(false, true);
    }

    @Test
    void aTableThatTellsWhatWhoAndHowFarHoldsTasksUnderAnyHeading() {
        String promises =
                "| Promise | Who | State |\n|---|---|---|\n| Two circuits | Ports | shipped |\n| A siren | Ports | planned |\n";
        assertThat(below("What we promised", promises))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true);
        String systems =
                "| Item | Owner | State |\n|---|---|---|\n| Gate 1 | Ports | open |\n| Gate 2 | Ports | closed |\n";
        assertThat(below("Where things stand", systems)).isEmpty();
        assertThat(tasks(
                        "a/b.html",
                        "<h1>Outage of the toll gates</h1><h2>Timeline</h2><ul><li>2031-05-14 10:00 UTC outage begins</li><li>2031-05-14 10:40"
                                + " UTC resolved</li></ul><h2>Action items</h2><table><tr><td>Action</td><td>Owner</td><td>State</td></tr>"
                                + "<tr><td>Two circuits</td><td>Ports</td><td>done</td></tr></table>"))
                .extracting(ActionItem::text)
                .containsExactly("Two circuits");
    }
}
