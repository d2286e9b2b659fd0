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

/** Tasks that have no list under a heading of their own, and what looks like some. */
class TaskParagraphsTest {
    private static List<ActionItem> tasks(String below) {
        String told = "# Outage of the toll gates\n\n## Timeline\n\n- 2031-05-14 10:00 UTC outage begins\n"
                + "- 2031-05-14 10:40 UTC resolved\n\n";
        byte[] document = (told + below).getBytes(StandardCharsets.UTF_8);
        return Reading.incidents(Ingest.read("a/b.md", document, IngestSettings.defaults()))
                .get(0)
                .actionItems();
    }

    @Test
    void checkBoxesAmongTheLastNotesAreTasks() {
        assertThat(tasks("## Notes for the file\n\n- The gates took 40 minutes\n- [x] Two circuits\n- [ ] A siren\n"))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Before you file\n\n- [x] I have looked for the gate in the list\n- [ ] The gate is ours\n",
                "## Check list of the commander\n\n- [x] Staff told\n- [ ] Bridge open\n",
                "## Notes\n\n- [x] One box is no list\n"
            })
    void boxesOfFormsAndCheckListsAreNone(String boxes) {
        assertThat(tasks(boxes)).isEmpty();
    }

    @Test
    void aTableOfRecommendationsAndTheirStateNeedsNoHeading() {
        assertThat(tasks("## Notes\n\n| Recommendation | Position in June |\n|---|---|\n| Two circuits | Complete |\n"
                        + "| A siren | Not begun |\n| A bell | Withdrawn |\n"))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true);
        assertThat(tasks("## Notes\n\n| Gate | State |\n|---|---|\n| North | Closed |\n"))
                .isEmpty();
    }

    @Test
    void aLineOfWhatIsToDoIsOne() {
        assertThat(tasks("## Notes\n\nThe hall was cold.\ntodo: put the gates on two circuits; hang a siren up\n"))
                .extracting(ActionItem::text)
                .containsExactly("put the gates on two circuits", "hang a siren up");
        assertThat(tasks("## Notes\n\nTodo: 4\n")).isEmpty();
    }

    @Test
    void aRowOfTasksWithTheirStatesMayStandBehindItsName() {
        assertThat(tasks("To do: two circuits (done at T+1d) · a siren (PR open) · a bell (agreed)\n"))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true, true);
        assertThat(tasks("**Measures.** Two circuits (done); a siren (in procurement). The next talk is in June.\n"))
                .extracting(ActionItem::isOpen)
                .containsExactly(false, true);
        assertThat(tasks("**Measures.** We bought a siren; it is loud. The next talk is in June.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COUNTERMEASURES\n a) two circuits - done same day\n b) a siren - ticket GATE-8\n",
                "## 3 Work packages\n\nWP1  Two circuits          closed 2031-05-18\nWP2  A siren               in procurement\n",
                "## Item 3: Actions\n\nM1 Two circuits for all gates. Ports, 31 May. (done)\nM2 A siren that all\nhear. Ports. (open)\n",
                "## Things we will do\n\n| What | Outcome |\n|---|---|\n| Two circuits for the gates | !33 merged |\n| A siren | #99 |\n",
            })
    void linesWithANumberOrALetterAreTasks(String list) {
        assertThat(tasks(list)).extracting(ActionItem::isOpen).containsExactly(false, true);
    }

    @Test
    void proseBelowTheNameOfTheSectionIsNone() {
        assertThat(tasks("COUNTERMEASURES\nWe talked for long, and in the end\nnobody knew a better way.\n"))
                .isEmpty();
    }

    @Test
    void otherLanguagesNameTasksAndStatesToo() {
        String told =
                "# Panne der Schranken\n\n## Verlauf\n\n- 14.05.2031 10:00 Uhr Ausfall beginnt\n- 14.05.2031 10:40 Uhr Störung behoben\n\n";
        List<ActionItem> items = Reading.incidents(Ingest.read(
                        "a/b.md",
                        (told + "## TOP 3 Maßnahmen\n\n- Zwei Stromkreise (eingeführt)\n- Eine Sirene (in Planung)\n")
                                .getBytes(StandardCharsets.UTF_8),
                        IngestSettings.defaults()))
                .get(0)
                .actionItems();
        assertThat(items).extracting(ActionItem::isOpen).containsExactly(false, true);
    }
}
