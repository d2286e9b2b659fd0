package dev.hindcast.ingest.normalise.field.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks under no heading that is named for them: by their states, by a sentence above them, by a label. */
class LooseTasksTest {
    private static List<ActionItem> tasks(String below) {
        String told = "# Outage of the toll gates\n\n## Timeline\n\n- 2031-05-14 10:00 UTC outage begins\n"
                + "- 2031-05-14 10:40 UTC resolved\n\n";
        byte[] document = (told + below).getBytes(StandardCharsets.UTF_8);
        return Reading.incidents(Ingest.read("a/b.md", document, IngestSettings.defaults()))
                .get(0)
                .actionItems();
    }

    @Test
    void aListWhoseItemsSayHowFarTheyAreIsOfTasks() {
        assertThat(tasks("## After the second coffee\n\n1. Put the gates on two circuits (Ports, done Friday)\n"
                        + "2. A siren in the hall - in review\n3. Cake for the night shift\n"))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Gates\n\n- Gate north (open)\n- Gate south (open)\n",
                "## What is back\n\n- Gates of the north hall (restored)\n- Lamps of the south hall (restored)\n",
                "## Impact\n\n- Shop in the hall of the ferry - open\n- Bar in the hall of the ferry - open\n",
                "## Root cause\n\n- A new rule of the gates (introduced 12 May)\n- A new lock of the gates (deployed 13 May)\n",
                "## Response\n\n- Lift the bar by hand – done\n- Call the warden of the gates – done\n",
                "## Fixes tried\n\n- Lift the bar by hand – done\n- Call the warden of the gates – done\n",
                "## Halls\n\n- Gates in the hall of Lund – fixed\n- Gates in the hall of Oslo – in progress\n",
                "## Questions\n\n- Why did the siren come late? (open)\n- Who has the key of the hall? (done)\n",
                "## Hours\n\n- 10:05 we looked at the gate (done)\n- 10:10 we looked at the lamp (done)\n",
            })
    void whatIsOpenOrBackIsNoTask(String list) {
        assertThat(tasks(list)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are doing two things about it:\n\n- Two circuits for the gates\n- A siren in the hall\n",
                "To keep this from happening again we have agreed with the port:\n\n- Two circuits for the gates\n- A siren\n",
                "## Afterwards\n\nWe have taken the following measures: (a) two circuits for the gates; (b) a siren in the hall.\n",
                "Suggestions: two circuits for the gates; a siren in the hall\n",
                "TODO: No more paint on Fridays; see to it that the bar is tested\n",
                "What we change: the gates get two circuits; a siren warns the hall\n",
                "## Afterwards\n\nAction 1: two circuits for the gates. Done.\nAction 2: a siren in the hall. Not done.\n",
                "Preventive actions: (1) two circuits for the gates, (2) a siren in the hall\n",
                "Next steps\n☑ Two circuits for the gates\n☐ A siren in the hall\n",
                "Action items\nTwo circuits for the gates\tPorts\tDONE\nA siren in the hall\tPorts\tOPEN\n",
                "## Agreed with the port\n\n| # | Action | By whom | By when |\n|---|---|---|---|\n| 1 | Two circuits | Ports | June |\n| 2 | A siren | Ports | July |\n",
            })
    void aSentenceOrALabelAnnouncesThem(String told) {
        assertThat(tasks(told)).hasSize(2);
    }

    @Test
    void aLabelWhoseValueGoesOverAHyphenLosesNothing() {
        assertThat(tasks("Preventive action: a second cir-\ncuit for the gates of the hall\n"))
                .hasSizeLessThan(2);
        assertThat(tasks("Preventive action: a second\u00ad\ncircuit for the gates\n"))
                .hasSizeLessThan(2);
    }

    @Test
    void whatStandsAroundAnAnnouncedListIsOfTheAccount() {
        String account = "The gates were closed from 10:02 to 10:40 UTC on 14 May 2031.";
        String list = "We are making these changes:\n\n- two circuits for the gates\n- a siren in the hall\n";
        for (String document : List.of(
                "# Gates closed\n\n## Summary\n\n" + list + "\n" + account + "\n",
                "# Gates closed\n\n" + account + " To keep this from happening again " + list)) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            assertThat(Reading.incidents(Ingest.read("a/b.md", bytes, IngestSettings.defaults())))
                    .singleElement()
                    .matches(incident ->
                            incident.milestones().get(MilestoneName.STARTED).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We took the following steps to get the gates open:\n\n- Cut the lock\n- Lift the bar by hand\n",
                "We saw three things on that day:\n\n- The gates were cold\n- The lamp was out\n",
                "The report of the port has two parts: (a) the gates; (b) the lamps.\n",
                "Status: two circuits are planned; a siren is too\n",
                "The port took these steps to make sure nobody was harmed:\n\n- Cut the lock\n- Lift the bar by hand\n",
                "We are doing the following every night:\n\n- Copy the logs of the gates\n- Oil the gates\n",
                "## Response\n\nAction 1: the warden restarted the gates.\n\nAction 2: we lifted the bar.\n",
                "## Impact\n\nWe have taken two measures meanwhile: (a) tolls by phone; (b) the bar held open.\n",
                "Action items: see the page of the port.\n",
                "Actions:\nthe warden restarted the gates.\n",
                "To keep the fire from spreading to the next hall we have done the following:\n\n- Cut the power\n- Shut the doors\n",
                "## How we repaired it\n\n- Stop all writers of the gate - done\n- Lift the bar of the gate - done\n",
                "## Action items\n\nActions: none are needed this time\n",
                "4. Actions\n\n| Time | Action |\n|---|---|\n| 10:10 | gate restarted |\n| 10:20 | bar lifted |\n",
            })
    void whatWasDoneOrSeenIsNone(String told) {
        assertThat(tasks(told)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Maßnahmen\n\n- Zwei Stromkreise für die Schranken (umgesetzt)\n",
                "## Maßnahmen\n\n- Zwei Stromkreise für die Schranken -> erledigt (Hafenamt)\n",
                "## Action items\n\n- Un secondo circuito per le sbarre (già attivo)\n",
                "## Actions\n\n- Deux circuits pour les barrières — décidé, appliqué\n",
                "## Action items\n\n- Dos circuitos para las barreras (ya en vigor)\n",
                "## Action items\n\n- Два контура для шлагбаума - сделано\n",
            })
    void doneInOtherLanguages(String told) {
        assertThat(tasks(told)).extracting(ActionItem::isOpen).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Maßnahmen\n\n- Zwei Stromkreise für die Schranken (noch nicht umgesetzt)\n",
                "## Actions\n\n- Deux circuits pour les barrières — en cours, direction du port\n",
                "## Action items\n\n- Два контура для шлагбаума - не сделано\n",
            })
    void openInOtherLanguages(String told) {
        assertThat(tasks(told)).extracting(ActionItem::status).containsExactly(Optional.of(ActionItem.Status.OPEN));
    }
}
