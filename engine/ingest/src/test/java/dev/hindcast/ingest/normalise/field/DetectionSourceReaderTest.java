package dev.hindcast.ingest.normalise.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who noticed first, and where nothing says so. */
class DetectionSourceReaderTest {
    private static Optional<DetectionSource> source(String text) {
        return Reading.incidents(
                        Ingest.read("a/b.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0)
                .detectionSource()
                .map(found -> found.value());
    }

    private static Optional<DetectionSource> ofFields(String fields) {
        return source("# Toll gates closed\n\n- Start: 2031-05-14 10:00 UTC\n- End: 2031-05-14 11:00 UTC\n" + fields);
    }

    private static Optional<DetectionSource> ofRow(String row) {
        return source("# Toll gates closed\n\n## Timeline\n\n- 2031-05-14 10:00 UTC gates close, outage begins\n"
                + "- 2031-05-14 10:05 UTC " + row + "\n- 2031-05-14 11:00 UTC resolved\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Detected by: Zabbix trigger | MONITORING",
                "- Detected via: Customer ticket | CUSTOMER",
                "- Who noticed: Account manager | EMPLOYEE",
                "- Noticed: 2031-05-14 10:05 UTC, Nagios | MONITORING",
                "- Noticed: 2031-05-14 10:05 UTC, bug report by a user | CUSTOMER",
                "- Customer reported: 2031-05-14 10:05 UTC | CUSTOMER",
            })
    void aFieldNamesWhoNoticed(String field, DetectionSource expected) {
        assertThat(ofFields(field + "\n")).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Detected: 2031-05-14 10:05 UTC",
                "- Detected by: J. Quennell",
                "- Systems: outage map, text alerts\n- Level: 2"
            })
    void aFieldThatNamesNobodyLeavesItOpen(String field) {
        assertThat(ofFields(field + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shift leader rings the service desk: detected | EMPLOYEE",
                "First reports on Mastodon | CUSTOMER",
                "A caseworker notices that the gates are shut | EMPLOYEE",
            })
    void theRowOfTheFirstNoticeNamesWho(String row, DetectionSource expected) {
        assertThat(ofRow(row)).hasValue(expected);
    }

    @Test
    void theRowOfTheSameMomentNamesWhoWhereTheFieldDoesNot() {
        assertThat(ofFields("- Detected: 2031-05-14 10:05 UTC\n\n## Timeline\n\nAll times UTC.\n\n- 10:00 gates close\n"
                        + "- 10:05 Datadog monitor pages the on-call engineer\n- 11:00 gates open\n"))
                .hasValue(DetectionSource.MONITORING);
    }

    @Test
    void theSourceBesideTheFieldOfTheNoticeIsWhoseItWas() {
        String detected = "- Detected: 2031-05-14 10:05 UTC\n";
        assertThat(ofFields(detected + "- Source: Customer report\n")).hasValue(DetectionSource.CUSTOMER);
        assertThat(ofFields(detected + "- Source: Vendor bulletin\n")).isEmpty();
        assertThat(ofFields("- Source: Customer report\n")).isEmpty();
    }

    @Test
    void anAlarmThatTheFaultStruckToldNobody() {
        String told =
                "# Gates closed\n\n## Summary\n\nOn 14 May 2031 at 10:00 UTC a bug %s the alarm system of the gates, "
                        + "which left the wardens unaware of what went on until 10:05 UTC.\n";
        assertThat(source(told.formatted("stalled"))).isNotEqualTo(Optional.of(DetectionSource.MONITORING));
    }

    @Test
    void whoIsSummonedDidNotNotice() {
        assertThat(DetectionSourceReader.of("page to search on-call")).isEmpty();
        assertThat(DetectionSourceReader.of("The on-call, [person], was paged at 10:05 UTC by Support"))
                .isEmpty();
        assertThat(DetectionSourceReader.of("Muted alert")).isEmpty();
    }

    @Test
    void theMakerOfAMonitoringProductMayHaveAnIncidentItself() {
        assertThat(DetectionSourceReader.of("Sentry received a letter about one of its buckets"))
                .isEmpty();
        assertThat(DetectionSourceReader.of("Sentry fires, flags are lost")).hasValue(DetectionSource.MONITORING);
    }

    @Test
    void aRowThatIsAWholeAccountNamesWhoeverItsNoticeDoes() {
        String account =
                "engineers moved the queue of the gates to the other hall, which took most of the morning, and then they"
                        + " went on with the lamps, since those hang on the same wire. ";
        assertThat(ofRow(account + "A customer reported that the gates are shut."))
                .hasValue(DetectionSource.CUSTOMER);
        assertThat(ofRow(account + "The gates were detected as shut by none of them and stayed so until the end."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erster Kundenanruf, als Einzelfall aufgenommen | CUSTOMER",
                "Alarma masiva de los accesos | MONITORING",
                "Eerste melding van een klant | CUSTOMER",
                "Appel de l'infirmière de nuit | EMPLOYEE",
                "Ningún empleado, cliente o proveedor avisó: lo detectó la monitorización | MONITORING",
                "Sin alerta, un cliente o un empleado llamó | CUSTOMER",
            })
    void otherLanguagesNameThemToo(String row, DetectionSource expected) {
        assertThat(DetectionWords.of(row)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kein Alarm, keine Meldung",
                "Der Kundenservice öffnet um acht",
                "Sans alerte de la part de quiconque",
                "Techniker alarmiert"
            })
    void otherLanguagesAlsoSayWhoDidNot(String row) {
        assertThat(DetectionWords.of(row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How we knew: the engineer at the gate saw the queue | EMPLOYEE",
                "Source of first notice: ward staff | EMPLOYEE",
                "What told us: a wave of calls at the hotline | CUSTOMER",
            })
    void aFieldMayAskInOtherWords(String field, DetectionSource expected) {
        assertThat(ofFields("- " + field + "\n")).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signalé par : support client | EMPLOYEE",
                "Signalé par : service client, à 10 h 05 | EMPLOYEE",
                "Détecté par : exploitation, avant les clients | EMPLOYEE",
                "Signalé par : un client du support client | CUSTOMER",
            })
    void whoAnswersCustomersIsNone(String field, DetectionSource expected) {
        assertThat(source(
                        "# Panne des péages\n\n- Début : 14 mai 2031 à 10 h 00 UTC\n- Fin : 14 mai 2031 à 11 h 00 UTC\n- "
                                + field + "\n"))
                .hasValue(expected);
    }

    @Test
    void whoWasNotReachedYetDidNotNotice() {
        assertThat(DetectionSourceReader.of("It came to light at 10:05, before customers were affected, in the books"))
                .isEmpty();
    }

    @Test
    void aBankHolidayIsNoBank() {
        assertThat(DetectionSourceReader.of("Answered with the text on bank holidays"))
                .isEmpty();
        assertThat(DetectionSourceReader.of("Two banks asked why the gates were shut"))
                .hasValue(DetectionSource.THIRD_PARTY);
    }

    @Test
    void lettersNameThoseTheyAreWrittenTo() {
        assertThat(DetectionWords.of("Nos sondes ne voient rien. C'est l'un de vous qui nous écrit"))
                .hasValue(DetectionSource.CUSTOMER);
        assertThat(DetectionWords.of("Nos sondes voient la panne")).hasValue(DetectionSource.MONITORING);
        assertThat(DetectionWords.of("Bei der Sichtprüfung bemerkt; eine Alarmierung war nicht eingerichtet"))
                .hasValue(DetectionSource.EMPLOYEE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A photographer in Leeds wrote to us that they were shut | CUSTOMER",
                "Finance team from London raised a ticket | EMPLOYEE",
                "The early shift notices that none opens | EMPLOYEE",
                "Signaller reports that none opens | EMPLOYEE",
                "Control room receives an alarm from the third | MONITORING",
                "Uptime checker reports that none opens | MONITORING",
                "A vendor wrote to us that they were shut | THIRD_PARTY",
                "Alert fires at the end of the night shift | MONITORING",
                "We noticed it and posted on the forum | EMPLOYEE",
                "Two members reported that none opens | CUSTOMER",
                "Night shift reports failed to print, alert fired | MONITORING",
                "Marketing raised an alert limit, alert fired | MONITORING",
                "El servicio encargado de cobros deja de responder, salta la alerta | MONITORING",
                "El encargado de turno avisa, salta la alerta | EMPLOYEE",
                "Kasse an der Theke meldet Fehler, Alarm im Monitoring | MONITORING",
                "Punkt obsługi bez systemu, alert z monitoringu | MONITORING",
                "Un agent Zabbix ne répond plus, alerte de la supervision | MONITORING",
            })
    void moreOfThoseWhoNotice(String row, DetectionSource expected) {
        assertThat(ofRow(row)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana writes in the channel that they are shut",
                "The loader reported errors",
                "Cluster member reported split brain",
                "Two faculty members reported that none opens",
                "A bot of ours wrote to us",
                "A cron job wrote in at 10:05"
            })
    void whoeverElseWritesIsNobody(String row) {
        assertThat(ofRow(row)).isEmpty();
    }

    @Test
    void whoIsNamedInTheSentenceOfTheNoticeNoticed() {
        assertThat(source("# Toll gates closed\n\nThe gates failed on 14 May 2031 at 10:00 UTC. At 10:05 UTC an outside"
                        + " researcher wrote to our security address. The gates opened again at 11:00 UTC.\n"))
                .hasValue(DetectionSource.THIRD_PARTY);
    }

    @Test
    void theEndOfAnotherWordDeniesNothing() {
        assertThat(source(
                        "# Compte rendu : panne des barrières\n\nDate : 14 mai 2031\n\n## Chronologie (heure de Paris)\n\n"
                                + "- 18 h 02 : les barrières ne s'ouvrent plus\n- 18 h 10 : l'astreinte reçoit une alerte de la supervision\n"
                                + "- 19 h 40 : les barrières s'ouvrent de nouveau, incident clos\n"))
                .hasValue(DetectionSource.MONITORING);
        assertThat(
                        source(
                                "# Bericht: Schranken zu\n\n- Datum: 14.05.2031\n- Entdeckt durch: Pförtner\n\n## Ablauf (MESZ)\n\n"
                                        + "- 10:02 Uhr: Die Schranken fallen aus\n- 11:30 Uhr: Die Schranken gehen wieder, behoben\n"))
                .hasValue(DetectionSource.EMPLOYEE);
    }
}
