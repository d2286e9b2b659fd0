package dev.hindcast.ingest.normalise.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Reading;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services, severity, kind and stated length, as documents of several tools name them. */
class FieldsOfAnyDocumentTest {
    private static final String TIMES = "\n- Start: 2031-05-14 10:00 UTC\n- End: 2031-05-14 11:00 UTC\n";

    private static Incident read(String text) {
        return Reading.incidents(
                        Ingest.read("a/b.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0);
    }

    private static Incident titled(String title) {
        return read("# " + title + "\n" + TIMES);
    }

    private static Incident with(String field) {
        return read("# Toll gates closed\n" + TIMES + "- " + field + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Impacted systems: gates, lamps",
                "Business service: gates and lamps",
                "Labels: ~severity::2 ~Service::gates ~Service::lamps"
            })
    void servicesAreNamedUnderALabel(String field) {
        assertThat(with(field).services()).containsExactly("gates", "lamps");
    }

    @Test
    void aCommaInParenthesesPartsNoServices() {
        assertThat(with("Services: Portal (Documents, App), gates").services())
                .containsExactly("Portal (Documents, App)", "gates");
    }

    @Test
    void aServiceInProseIsNotNamed() {
        assertThat(with("Summary: the gates and ~40 lamps were off").services()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SEV-1: toll gates closed, SEV-1",
        "Toll gates closed (sev3), sev3",
    })
    void theTitleMayBearTheSeverity(String title, String expected) {
        assertThat(titled(title).severity().map(StatedSeverity::original)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How Sev 2 of the gates was found", "Gate 3 closed (P2 side)", "Seven: gates closed"})
    void anotherWordOfTheTitleIsNoSeverity(String title) {
        assertThat(titled(title).severity()).isEmpty();
    }

    @Test
    void aLabelOfSeveralValuesBearsTheSeverity() {
        assertThat(with("Labels: `~severity::2` `~incident`").severity().map(StatedSeverity::original))
                .hasValue("severity::2");
    }

    @ParameterizedTest
    @CsvSource({
        "Game day: loss of the north gate, DRILL",
        "Planned change of the gates (maintenance window), MAINTENANCE",
        "Planned change of the gates caused an outage (maintenance window), INCIDENT",
        "Gates closed on the game day, INCIDENT",
    })
    void theTitleMayTellTheKind(String title, IncidentKind expected) {
        assertThat(titled(title).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "THIS IS A SCHEDULED EVENT May 14 10:00 - 11:00 UTC, MAINTENANCE",
        "Planned maintenance. The gates are shut for ten minutes., MAINTENANCE",
        "Planned maintenance of the gates went wrong., INCIDENT",
        "The gates shut during planned maintenance., INCIDENT",
    })
    void theFirstWordsMayTellTheKind(String words, IncidentKind expected) {
        assertThat(read("# Toll gates\n\n" + words + "\n" + TIMES).kind()).isEqualTo(expected);
    }

    @Test
    void theTypeOfAChangeTellsTheKind() {
        assertThat(with("Change type: planned maintenance, normal").kind()).isEqualTo(IncidentKind.MAINTENANCE);
        assertThat(with("Change type: normal").kind()).isEqualTo(IncidentKind.INCIDENT);
    }

    @Test
    void minutesMayStandBehindTheHoursWithABlank() {
        assertThat(DurationText.read("3 h 45").map(DurationText::seconds)).hasValue(13_500L);
        assertThat(DurationText.read("3 h 45 gates").map(DurationText::seconds)).hasValue(10_800L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "El martes las barreras no se abrieron. La pérdida de servicio duró 2 horas y 10 minutos. | 7800",
                "El martes las barreras no se abrieron. La reunión duró 2 horas y 10 minutos. | 0",
                "Am Dienstag blieben die Schranken zu. Die Störung dauerte 2 Stunden und 10 Minuten. | 7800",
                "Am Dienstag blieben die Schranken zu. Die Reparatur dauerte 2 Stunden und 10 Minuten. | 0",
                "W środę szlabany nie działały. Awaria trwała 2 godziny i 10 minut. Spotkanie trwało 30 minut. | 7800",
                "Las barreras no se abrieron. En total el servicio no estuvo disponible durante 130 minutos. | 7800",
                "Mercredi les barrières ne se sont plus ouvertes. Le service est resté indisponible pendant 130 minutes. | 7800",
                "The gates were shut. The duration of the outage was thus 2 hours 10 minutes. | 7800",
                "The gates were shut. The allowed outage length 8 h a year is not used up. | 0",
            })
    void aSentenceTellsTheLengthInOtherLanguagesToo(String prose, long seconds) {
        Incident incident = read("# Störung / Incidencia\n" + TIMES + "\n" + prose + "\n");
        assertThat(incident.statedDurations().stream()
                        .mapToLong(stated -> stated.seconds())
                        .sum())
                .isEqualTo(seconds);
    }

    private static Incident page(String row) {
        String html = "<html><body><h1>Toll gates closed</h1><table>" + row
                + "<tr><th>Start</th><td>2031-05-14 10:00 UTC</td></tr><tr><th>End</th><td>2031-05-14<br>11:00 UTC</td></tr>"
                + "</table></body></html>";
        return Reading.incidents(
                        Ingest.read("a/b.html", html.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><th>Services</th><td>Gates<br>Lamps</td></tr>",
                "<tr><th>Services</th><td><span class='selected-value'>Gates</span><span class='selected-value'>Lamps</span></td></tr>"
            })
    void namesInACellOfAPageAreSeveral(String row) {
        Incident incident = page(row);
        assertThat(incident.services()).containsExactly("Gates", "Lamps");
        assertThat(incident.milestones().byName()).hasSize(2);
    }

    @Test
    void aNameOverTwoLinesOfACellIsOne() {
        assertThat(page("<tr><th>Services</th><td>Gates of the<br>north road</td></tr>")
                        .services())
                .containsExactly("Gates of the north road");
    }

    @Test
    void aLengthInAnotherLanguageIsNoTimeOfDay() {
        Incident incident = read(
                "# Panne des barrières\n\n**Début de l'incident :** 22/10/2031 à 08h12\n\n"
                        + "**Fin de l'incident :** 22/10/2031 à 11h57\n\n**Durée :** 3 h 45\n\nLa panne est due à un câble de la voie.\n");
        assertThat(incident.statedDurations())
                .extracting(stated -> stated.seconds())
                .containsExactly(13_500L);
    }

    @Test
    void aFormMayHaveTwoLabelsInEachRow() {
        Incident form = read("# Toll gates closed\n\n| Number | T-7 | Severity | SEV2 |\n|---|---|---|---|\n"
                + "| Start | 2031-05-14 10:00 UTC | Detected | 2031-05-14 10:07 UTC |\n"
                + "| Services | gates, lamps | End | 2031-05-14 11:00 UTC |\n");
        assertThat(form.services()).containsExactly("gates", "lamps");
        assertThat(form.severity().map(StatedSeverity::original)).hasValue("SEV2");
        assertThat(form.milestones().get(MilestoneName.DETECTED).map(Milestone::at))
                .hasValue(Instant.parse("2031-05-14T10:07:00Z"));
        Incident other = read("# Toll gates closed\n" + TIMES
                + "\n| Gate | Severity | Lamp | Services |\n|---|---|---|---|\n| 1 | SEV2 | 2 | boards |\n");
        assertThat(other.services()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Classification: High | High",
                "Report 31-7. Category: muy grave. | muy grave",
                "Class: Significant | Significant",
                "Opened by gates-bot · labels: incident, sev/2, area/gates | sev/2",
                "At noon Ports declared it SEV2 and called the hall | SEV2",
                "The severity, up to then minor, was raised to critical at noon | critical",
            })
    void aSeverityMayStandUnderOtherWordsOrInASentence(String line, String expected) {
        assertThat(read("# Toll gates closed\n\n" + line + "\n" + TIMES)
                        .severity()
                        .map(StatedSeverity::original))
                .hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Classification: Internal",
                "Category: gates",
                "Class: 4 lanes",
                "labels: area/several, team/ports",
                "The pager of our SEV1 rota was mute",
                "Ports declared it SEV3, then it was declared SEV1",
            })
    void andOtherWordsUnderThemAreNone(String line) {
        assertThat(read("# Toll gates closed\n\n" + line + "\n" + TIMES).severity())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System unavailable: 3 h 24 min | 12240",
                "TTR as we count it: 136 min | 8160",
                "Unavailable lanes: 3 | 0",
            })
    void aLengthMayHaveOtherLabels(String field, long seconds) {
        assertThat(with(field).statedDurations().stream()
                        .mapToLong(each -> each.seconds())
                        .sum())
                .isEqualTo(seconds);
    }

    @Test
    void aTableOfMeasuresGivesLengthsInItsSecondColumn() {
        String row = "|---|---|---|\n| Time to resolve | 2 h 47 min | first queue to last |\n";
        assertThat(read("# Toll gates closed\n" + TIMES + "\n| Measure | Value | Counted |\n" + row)
                        .statedDurations())
                .hasSize(1);
        assertThat(read("# Toll gates closed\n" + TIMES + "\n| Goal | Target | Counted |\n" + row)
                        .statedDurations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The total time without gates was about 7 hours. | 25200",
                "Drivers were without the gates from Friday to Monday, that is 69 h 41 min. | 250860",
                "Drivers were without the gates on Friday; Ports worked for 9 hours. | 0",
            })
    void aSentenceMaySumTheLengthUp(String sentence, long seconds) {
        assertThat(read("# Toll gates closed\n\n" + sentence + "\n" + TIMES).statedDurations().stream()
                        .mapToLong(each -> each.seconds())
                        .sum())
                .isEqualTo(seconds);
    }
}
