package dev.hindcast.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** What is read from a Word document, and by which paragraph it is found. */
class DocxReadingTest {
    @Test
    void fieldsHeadingsTablesAndListsAreRead() {
        Incident incident = OfficeReading.incident("valve.docx", WordFile.told().bytes());
        assertThat(incident.title()).isEqualTo("Pump valve stuck at the north basin");
        assertThat(incident.source().format()).isEqualTo("docx");
        assertThat(OfficeReading.at(incident, MilestoneName.STARTED)).isEqualTo("2031-05-14T10:02:00Z 9");
        assertThat(OfficeReading.at(incident, MilestoneName.DETECTED)).isEqualTo("2031-05-14T10:09:00Z 11");
        assertThat(OfficeReading.at(incident, MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:40:00Z 13");
        assertThat(incident.severity().orElseThrow().original()).isEqualTo("SEV2");
        assertThat(incident.actionItems()).extracting(ActionItem::text).hasSize(2);
        assertThat(incident.actionItems().get(0).url()).contains("https://tracker.example/BASIN-7");
    }

    @Test
    void whatWasDeletedStruckOutOrHiddenIsNotRead() {
        WordFile file = WordFile.told();
        XWPFParagraph paragraph = file.paragraph("Resolved: ");
        CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
        deleted.addNewR().addNewDelText().setStringValue("2031-05-14 19:00 UTC");
        CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
        inserted.addNewR().addNewT().setStringValue("2031-05-14 11:40 UTC");
        XWPFParagraph struck = file.paragraph("");
        var run = struck.createRun();
        run.setText("Detected: 2031-05-14 09:00 UTC");
        run.setStrikeThrough(true);
        Incident incident = OfficeReading.incident("valve.docx", file.bytes());
        assertThat(OfficeReading.at(incident, MilestoneName.RESOLVED)).startsWith("2031-05-14T11:40:00Z");
        assertThat(OfficeReading.at(incident, MilestoneName.DETECTED)).startsWith("2031-05-14T10:09:00Z");
        assertThat(incident.findings()).noneMatch(finding -> finding.message().contains("19:00"));
    }

    @Test
    void aParagraphThatBeginsWithABoxIsATask() {
        WordFile file = WordFile.told();
        file.styled("Heading1", "Action items");
        file.paragraph("\u2612 Ring the pilot first");
        file.paragraph("\u2610 Grease the gate");
        Incident incident = OfficeReading.incident("valve.docx", file.bytes());
        assertThat(incident.actionItems())
                .extracting(ActionItem::text)
                .contains("Ring the pilot first", "Grease the gate");
    }

    @Test
    void aStyleMayPutAParagraphInAList() {
        WordFile file = WordFile.told();
        file.listStyle("ListNumber", "List Number", 3);
        file.listStyle("Plain", "Plain of ours", 0);
        file.styled("Heading1", "Action items");
        file.styled("ListNumber", "Ring the pilot first (done)");
        file.styled("Plain", "Whoever reads this may help");
        Incident incident = OfficeReading.incident("valve.docx", file.bytes());
        assertThat(incident.actionItems())
                .extracting(ActionItem::text)
                .contains("Ring the pilot first (done)")
                .doesNotContain("Whoever reads this may help");
    }

    @Test
    void aHeadingIsKnownByTheStyleItsOwnStyleIsBasedOn() {
        WordFile file = new WordFile();
        file.style("Kop", "Kop van ons", "Heading1");
        file.styled("Kop", "Lock gate closed on a barge");
        file.styled("Kop", "Timeline");
        file.paragraph("All times in UTC.");
        file.paragraph("2031-05-14 10:02 Impact begins: the gate does not open");
        file.paragraph("2031-05-14 11:40 Service restored, incident resolved");
        Incident incident = OfficeReading.incident("lock.docx", file.bytes());
        assertThat(incident.title()).isEqualTo("Lock gate closed on a barge");
        assertThat(OfficeReading.at(incident, MilestoneName.STARTED)).isEqualTo("2031-05-14T10:02:00Z 4");
    }

    @Test
    void codeAndQuotationsAreKnownByTheirStyles() {
        WordFile file = WordFile.told();
        file.style("SourceCode", "Source Code", null);
        file.style("Log", "Log of ours", "HTMLPreformatted");
        file.style("HTMLPreformatted", "HTML Preformatted", null);
        file.style("BlockText", "Block Text", null);
        file.styled("SourceCode", "2031-05-14 09:01 UTC: detected: pressure low");
        file.styled("Log", "2031-05-14 12:30 UTC: incident resolved");
        file.styled("BlockText", "Impact began: 2031-05-14 08:30 UTC");
        Incident incident = OfficeReading.incident("valve.docx", file.bytes());
        assertThat(OfficeReading.at(incident, MilestoneName.DETECTED)).startsWith("2031-05-14T10:09:00Z");
        assertThat(OfficeReading.at(incident, MilestoneName.RESOLVED)).startsWith("2031-05-14T11:40:00Z");
    }

    @Test
    void aDocumentWithoutAnythingIsNoIncident() {
        assertThat(OfficeReading.rejection("empty.docx", new WordFile().bytes()))
                .contains("tells of no incident");
    }
}
