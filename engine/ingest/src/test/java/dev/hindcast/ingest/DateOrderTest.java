package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of figures alone, such as 06/05/2031. */
class DateOrderTest {
    private static Incident read(String... lines) {
        return read(FigureOrder.UNTOLD, lines);
    }

    private static Incident read(FigureOrder configured, String... lines) {
        String text = "# Login outage\n\n" + String.join("\n\n", lines)
                + "\n\n## Impact\n\nNobody could log in for an hour, all over.\n\n"
                + "## Root cause\n\nA rule that was too wide.\n";
        return read("login.md", text, configured);
    }

    private static Incident read(String name, String text, FigureOrder configured) {
        IngestSettings settings = new IngestSettings(
                NormaliserSettings.DEFAULT.withDateOrder(configured), List.of(), IngestLimits.defaults());
        List<Reading> readings = Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), settings);
        return Reading.incidents(readings).get(0);
    }

    private static String start(Incident incident) {
        return incident.milestones()
                .get(MilestoneName.STARTED)
                .map(milestone -> milestone.at().toString())
                .orElse("none");
    }

    @Test
    void anyOtherDateOfTheDocumentTellsTheOrder() {
        assertThat(start(read("Started: 06/05/2031 07:58 UTC", "Resolved: 06/13/2031 09:15 UTC")))
                .isEqualTo("2031-06-05T07:58:00Z");
        assertThat(start(read("Started: 06/05/2031 07:58 UTC", "Resolved: 13/05/2031 09:15 UTC")))
                .isEqualTo("2031-05-06T07:58:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-06-05, 05/06 ~07:58 the site went down, 2031-06-05T07:58:00Z",
        "2031-06-05, 06/05 07:58 the site went down, 2031-06-05T07:58:00Z",
        "2031-06-25, 25/06 ≈07:58 the site went down, 2031-06-25T07:58:00Z",
        "2031-09-09, 05/06 ~07:58 the site went down, none"
    })
    void theDayOfTheDocumentTellsTheOrderOfRowsWithoutAYear(String day, String row, String started) {
        String text = "# Login outage\n\nDate: " + day + "\n\n## Timeline\n\n- " + row
                + "\n\n## Impact\n\nNobody could log in.\n\n## Root cause\n\nA rule that was too wide.\n";
        assertThat(start(read("login.md", text, FigureOrder.UNTOLD))).isEqualTo(started);
    }

    @Test
    void theSameDayWrittenInFullTellsTheOrder() {
        assertThat(start(read("On June 5, 2031 nobody could log in.", "Started: 06/05/2031 07:58 UTC")))
                .isEqualTo("2031-06-05T07:58:00Z");
    }

    @Test
    void aWeekdayBesideADayAndAMonthTellsTheOrder() {
        assertThat(start(read("Logins were back on Thursday night, 6/5.", "Started: 06/05/2031 07:58 UTC")))
                .isEqualTo("2031-06-05T07:58:00Z");
        assertThat(start(read("Logins were back Tue morning 6/5.", "Started: 06/05/2031 07:58 UTC")))
                .isEqualTo("2031-05-06T07:58:00Z");
        assertThat(start(read("Logins were back on Monday, 6/5.", "Started: 06/05/2031 07:58 UTC")))
                .isEqualTo("none");
    }

    @Test
    void withoutEvidenceOrAgainstContradictingEvidenceNothingIsRead() {
        for (Incident incident : List.of(
                read("Started: 06/05/2031 07:58 UTC"),
                read("Started: 06/05/2031 07:58 UTC", "Seen: 06/13/2031", "Again: 13/06/2031"))) {
            assertThat(start(incident)).isEqualTo("none");
            assertThat(incident.findings())
                    .extracting(Finding::code, finding -> finding.evidence().line())
                    .contains(tuple(FindingCode.AMBIGUOUS_DATE, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2031-05-06T07:58:00Z", "MONTH_FIRST, 2031-06-05T07:58:00Z"})
    void theConfigurationDecidesWhatTheDocumentDoesNot(FigureOrder configured, String start) {
        Incident incident = read(configured, "Started: 06/05/2031 07:58 UTC");
        assertThat(start(incident)).isEqualTo(start);
        assertThat(incident.findings()).extracting(Finding::code).doesNotContain(FindingCode.AMBIGUOUS_DATE);
        assertThat(start(read("log.csv", "id,title,started at\n1,Pump stuck,06/05/2031 07:58 UTC\n", configured)))
                .isEqualTo(start);
        assertThat(start(read(
                        "login.md",
                        "---\ntitle: Login outage\nstarted: 06/05/2031 07:58 UTC\nseverity: high\n---\n\nNobody could log in.\n",
                        configured)))
                .isEqualTo(start);
    }

    @Test
    void theConfigurationDatesAnEntryByTheDayOfItsPost() {
        String table =
                "id,title,opened,summary\n1,Pump stuck,06/05/2031,The pump stood still from 07:58 to 08:40 UTC.\n";
        assertThat(read("log.csv", table, FigureOrder.DAY_FIRST).date()).contains(LocalDate.of(2031, 5, 6));
    }

    @Test
    void whatTheDocumentTellsGoesBeforeTheConfiguration() {
        assertThat(start(read(FigureOrder.MONTH_FIRST, "Started: 06/05/2031 07:58 UTC", "Resolved: 13/05/2031")))
                .isEqualTo("2031-05-06T07:58:00Z");
        assertThat(start(read(
                        FigureOrder.DAY_FIRST,
                        "Started: 06/05/2031 07:58 UTC",
                        "Seen: 06/13/2031",
                        "Again: 13/06/2031")))
                .isEqualTo("none");
    }

    @Test
    void twoEqualFiguresAreReadEitherWay() {
        assertThat(start(read("Started: 05/05/2031 07:58 UTC"))).isEqualTo("2031-05-05T07:58:00Z");
    }
}
