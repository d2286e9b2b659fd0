package dev.hindcast.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read from a workbook, and by which row it is found. */
class XlsxReadingTest {
    private static final int MANY_SHEETS = 200;
    private static final LocalDateTime START = LocalDateTime.of(2031, 5, 14, 10, 2);
    private static final LocalDateTime END = LocalDateTime.of(2031, 5, 14, 11, 40);

    private static List<Incident> read(SheetFile file) {
        return Reading.incidents(Ingest.read("reports/log.xlsx", file.bytes(), OfficeReading.settings()));
    }

    @Test
    void eachRowIsAnIncidentWithRealDatesAndDatesInWords() {
        SheetFile file = new SheetFile().sheet("Log");
        file.row("Incidents of the ferry line").row();
        file.row("ID", "Title", "Start (UTC)", "Resolved (UTC)", "Severity", "Downtime");
        file.row("F-1", "Ramp stuck", START, END, "SEV2", new SheetFile.Length(5880));
        file.row("F-2", "Ticket printer", "14 May 2031 12:00", "14 May 2031 12:30", "SEV3", "30 minutes");
        List<Incident> incidents = read(file);
        assertThat(incidents)
                .extracting(incident -> incident.source().path())
                .containsExactly("reports/log.xlsx#F-1", "reports/log.xlsx#F-2");
        assertThat(OfficeReading.at(incidents.get(0), MilestoneName.STARTED)).isEqualTo("2031-05-14T10:02:00Z 4");
        assertThat(OfficeReading.at(incidents.get(0), MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:40:00Z 4");
        assertThat(OfficeReading.at(incidents.get(1), MilestoneName.STARTED)).isEqualTo("2031-05-14T12:00:00Z 5");
        assertThat(incidents.get(0).statedDurations())
                .extracting(StatedDuration::seconds)
                .containsExactly(5880L);
    }

    @Test
    void sheetsWithoutIncidentsArePassedOverAndTheOthersNameTheirRows() {
        SheetFile file = new SheetFile().sheet("Cover");
        file.row("Harbour office").row("See the other sheets");
        file.sheet("North quay").row("ID", "Title", "Started", "Resolved").row("1", "Ramp stuck", START, END);
        file.sheet("South").row("ID", "Title", "Started", "Resolved").row("1", "Barrier down", START, END);
        file.sheet("Nothing");
        assertThat(read(file))
                .extracting(incident -> incident.source().path())
                .containsExactly("reports/log.xlsx#North-quay!1", "reports/log.xlsx#South!1");
    }

    @Test
    void aFormulaCountsByItsResultAndAnErrorIsMissing() {
        SheetFile file = new SheetFile().sheet("Log");
        file.row("ID", "Title", "Started", "Resolved", "Duration minutes");
        file.row("1", "Ramp stuck", START, new SheetFile.Formula("C2+TIME(1,38,0)"), new SheetFile.Formula("98"));
        file.row("2", "Barrier down", START, new SheetFile.Formula("1/0"), "");
        List<Incident> incidents = read(file);
        assertThat(OfficeReading.at(incidents.get(0), MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:40:00Z 2");
        assertThat(incidents.get(0).statedDurations())
                .extracting(StatedDuration::seconds)
                .containsExactly(5880L);
        assertThat(OfficeReading.at(incidents.get(1), MilestoneName.RESOLVED)).isEmpty();
    }

    @Test
    void theUserNamesColumnsThatSayNothing() {
        SheetFile file = new SheetFile().sheet("Log");
        file.row("Vorfall", "Von", "Bis").row("Rampe klemmt", START, END);
        List<Reading> readings = Ingest.read(
                "reports/log.xlsx",
                file.bytes(),
                OfficeReading.settings(
                        Map.of("title", "Vorfall", "started_at", "Von", "resolved_at", "Bis"),
                        IngestLimits.defaults()));
        Incident incident = Reading.incidents(readings).get(0);
        assertThat(OfficeReading.at(incident, MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:40:00Z 2");
    }

    @Test
    void aCellThatReachesDownHoldsForEachOfItsRows() {
        SheetFile file = new SheetFile().sheet("Log");
        file.row("Service", "Date", "Start", "End", "Title");
        file.row("ferry", "2031-05-14", "10:02", "11:40", "Ramp stuck");
        file.row("", "", "12:02", "12:40", "Ticket printer");
        file.row("", "2031-05-15", "13:02", "13:40", "Barrier down");
        file.row("bridge", "2031-05-16", "14:02", "14:40", "Lamp out");
        file.row("", "", "", "", "", "a second note");
        file.mergeDown(0, 1, 3).mergeDown(1, 1, 2).mergeDown(0, 4, 5).mergeDown(4, 4, 5);

        List<Incident> incidents = read(file);

        assertThat(incidents)
                .extracting(incident -> incident.services() + " " + OfficeReading.at(incident, MilestoneName.STARTED))
                .containsExactly(
                        "[ferry] 2031-05-14T10:02:00Z 2",
                        "[ferry] 2031-05-14T12:02:00Z 3",
                        "[ferry] 2031-05-15T13:02:00Z 4",
                        "[bridge] 2031-05-16T14:02:00Z 5");
    }

    @Test
    void aLengthThatReachesDownIsThatOfNoRowBelow() {
        SheetFile file = new SheetFile().sheet("Log");
        file.row("Title", "Start", "Service", "Duration (min)");
        file.row("Ramp stuck", "2031-05-14 10:02", "ferry", "90");
        file.row("Barrier down", "2031-05-15 10:02", "", "");
        file.mergeDown(2, 1, 2).mergeDown(3, 1, 2);

        List<Incident> incidents = read(file);

        assertThat(incidents.get(1).services()).containsExactly("ferry");
        assertThat(incidents.get(1).statedDurations()).isEmpty();
    }

    @Test
    void mergedCellsAndHiddenSheetsDoNoHarm() {
        SheetFile file = new SheetFile().sheet("Log");
        file.row("", "", "Times", "").merge(0, 2, 3);
        file.row("ID", "Title", "Started", "Resolved").row("1", "Ramp stuck", START, END);
        file.sheet("Lists").row("ID", "Title", "Started", "Resolved").row("9", "Never shown", START, END);
        file.hide(1);
        assertThat(read(file)).extracting(Incident::title).containsExactly("Ramp stuck");
    }

    @Test
    void aFormWithTwoLabelsInARowIsOneIncidentAndAListOfNamesBesideItNone() {
        SheetFile file = new SheetFile().sheet("Fault form");
        file.row("Fault form (v3)").row("Incident title", "Ramp stuck");
        file.row("Impact start (UTC)", START, "Service restored (UTC)", END);
        file.row("Action", "Owner", "Due", "Status").row("Second hoist", "Ramps", "2031-06-30", "In progress");
        file.sheet("Lists").row("Sev A").row("Sev B");
        List<Incident> incidents = read(file);
        assertThat(incidents).extracting(Incident::title).containsExactly("Ramp stuck");
        assertThat(OfficeReading.at(incidents.get(0), MilestoneName.STARTED)).isEqualTo("2031-05-14T10:02:00Z 3");
        assertThat(OfficeReading.at(incidents.get(0), MilestoneName.RESOLVED)).isEqualTo("2031-05-14T11:40:00Z 3");
    }

    @Test
    void emptySheetsHoldNoIncident() {
        assertThat(OfficeReading.rejection(
                        "log.xlsx", new SheetFile().sheet("A").sheet("B").bytes()))
                .contains("none of the first rows of its sheets");
    }

    @Test
    void aFormOnEachOfManySheetsIsReadSoonAndAnotherFormAmongThemIsNone() {
        SheetFile file = new SheetFile();
        for (int i = 0; i < MANY_SHEETS; i++) {
            file.sheet("Form " + i).row("ID", "F-" + i).row("Title", "Ramp stuck");
            file.row("Started", "2031-05-14 10:02").row("Resolved", "2031-05-14 11:40");
        }
        file.sheet("Other").row("Title", "Ramp stuck").row("Started", "2031-05-14 10:02");
        List<Incident> incidents = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> read(file));
        assertThat(incidents).hasSize(MANY_SHEETS);
    }
}
