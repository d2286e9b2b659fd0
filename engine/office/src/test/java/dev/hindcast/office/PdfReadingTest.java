package dev.hindcast.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import org.junit.jupiter.api.Test;

/** What is read from a PDF, and by which page and line it is found. */
class PdfReadingTest {
    private static PdfFile told() {
        PdfFile file = new PdfFile().page().heading(22, "Pump valve stuck at the north basin");
        file.labelled("Severity:", "SEV2").heading(16, "Summary");
        file.line("The valve of the second pump stuck, and the basin rose by a hand's")
                .line("breadth.");
        file.heading(16, "Timeline").line("All times in UTC.").gap();
        file.row("Time", "Event");
        file.row("2031-05-14 10:02", "Impact begins: the basin rises");
        file.row("2031-05-14 10:09", "Alert fires for the water level");
        file.footer("Harbour office, page 1 of 2").page();
        file.row("2031-05-14 11:40", "Valve replaced, incident resolved");
        file.heading(16, "Action items").line("- Test the valve every month").line("- Keep a spare in the store");
        return file.footer("Harbour office, page 2 of 2");
    }

    @Test
    void headingsFieldsTablesAndListsAreRead() {
        Incident incident = OfficeReading.incident("valve.pdf", told().bytes());
        assertThat(incident.title()).isEqualTo("Pump valve stuck at the north basin");
        assertThat(incident.source().format()).isEqualTo("pdf");
        assertThat(incident.severity().orElseThrow().original()).isEqualTo("SEV2");
        assertThat(OfficeReading.at(incident, MilestoneName.STARTED)).isEqualTo("2031-05-14T10:02:00Z 1009");
        assertThat(OfficeReading.at(incident, MilestoneName.DETECTED)).isEqualTo("2031-05-14T10:09:00Z 1010");
        assertThat(incident.actionItems())
                .extracting(ActionItem::text)
                .containsExactly("Test the valve every month", "Keep a spare in the store");
    }

    @Test
    void aTableGoesOnAfterThePageBreakAndWhatStandsAtEveryFootIsLeftOut() {
        Incident incident = OfficeReading.incident("valve.pdf", told().bytes());
        assertThat(OfficeReading.at(incident, MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:40:00Z 2001");
        assertThat(incident.sections()).noneMatch(section -> section.text().contains("Harbour office"));
    }

    @Test
    void bulletsThatAreDrawnBeginItems() {
        PdfFile file = new PdfFile()
                .page()
                .heading(18, "Lock gate does not open")
                .line("Started: 2031-05-14 10:02 UTC")
                .line("Resolved: 2031-05-14 11:40 UTC")
                .heading(14, "Action items")
                .drawnItem("Keep a spare pump in the store, so that nobody has")
                .below("to wait for the ferry that brings one")
                .drawnItem("Watch the pressure of the pump");
        assertThat(OfficeReading.incident("gate.pdf", file.bytes()).actionItems())
                .extracting(ActionItem::text)
                .containsExactly(
                        "Keep a spare pump in the store, so that nobody has to wait for the ferry that brings one",
                        "Watch the pressure of the pump");
    }

    @Test
    void aTimeInLargeLettersHeadsWhatHappenedThen() {
        PdfFile file = new PdfFile()
                .page()
                .heading(20, "2031-05-14, lock gate does not open")
                .heading(17, "Timeline")
                .line("All times in UTC.")
                .heading(14, "10:02")
                .line("Impact begins, as the gate does not open.")
                .heading(14, "11:40")
                .line("The gate opens again, incident resolved.");
        Incident incident = OfficeReading.incident("gate.pdf", file.bytes());
        assertThat(OfficeReading.at(incident, MilestoneName.STARTED)).startsWith("2031-05-14T10:02:00Z");
        assertThat(OfficeReading.at(incident, MilestoneName.RESOLVED)).startsWith("2031-05-14T11:40:00Z");
    }

    @Test
    void aFileWithoutATextLayerSaysSo() {
        assertThat(OfficeReading.rejection(
                        "scan.pdf", new PdfFile().page().page().bytes()))
                .contains("no text layer");
    }
}
