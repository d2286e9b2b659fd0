package dev.hindcast.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.rootcause.Corrections;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A new routing rule sent every boat to one quay: the wrong rule was pushed at noon.          | CONFIGURATION",
                "Shortly after the deploy of version 4.2 every invoice was refused; the release had a bug.   | RELEASE",
                "Two racks lost power when a transformer failed.                                             | HARDWARE",
                "During the scheduled migration of the table every query queued up.                          | MAINTENANCE",
                "A race condition that nobody knew of stopped the scheduler.                                 | LATENT_DEFECT",
                "Nine times the usual visitors came: the surge in traffic was more than the pool could take. | LOAD",
                "Attackers sent forged requests, a denial of service that lasted for two hours.              | ATTACK",
                "The cleanup command was run by hand against the wrong database.                             | MANUAL",
                "The counter reached the largest integer and the log volume was full.                        | GROWTH",
                "Our payment provider had an outage.                                                         | THIRD_PARTY",
                "The nightly cleanup job removed images that were still in use.                              | AUTOMATION",
                "The certificate expired at midnight.                                                        | EXPIRY"
            })
    void textNamesTheTrigger(String sentence, Trigger trigger) {
        Incident incident = read(document(sentence));
        assertThat(incident.trigger()).map(Attributed::value).contains(trigger);
        assertThat(incident.trigger().orElseThrow().evidence().line()).isEqualTo(5);
        assertThat(incident.trigger().orElseThrow().rule()).startsWith(trigger.id() + "/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pool had run out of connections and the queue was overloaded.                   | CAPACITY",
                "Clients retried without backoff, and the retry storm cascaded to the other servers. | CASCADE",
                "The DNS resolver kept a dead record. Packet loss followed on every network link.    | NETWORK",
                "Rows were lost and the replica had inconsistent data.                               | DATA",
                "A deadlock: two leaders took the same lock, a split brain.                          | CONCURRENCY",
                "The backup had failed for weeks, and the restore did not work.                      | RECOVERY",
                "Stolen credentials with excessive privileges were used.                             | SECURITY"
            })
    void textNamesTheFactors(String sentence, Factor factor) {
        assertThat(read(document(sentence)).factors())
                .extracting(Attributed::value)
                .contains(factor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was no power loss, and it was not a denial of service.",
                "Bookings were slow for an hour and then fast again.",
                "Der Server war am Montag eine Stunde lang nicht zu erreichen, niemand weiss warum.",
                "データセンターは一時間停止した。",
                "It was slow."
            })
    void whatTheTextDoesNotSayStaysNotStated(String sentence) {
        assertThat(read(document(sentence)).trigger()).isEmpty();
    }

    @Test
    void theFieldOfTheDocumentWins() {
        String text = document("Two racks lost power when a transformer failed.")
                .replace("## Summary", "Trigger: load\n\n## Summary");
        assertThat(read(text).trigger()).map(Attributed::value).contains(Trigger.LOAD);
        assertThat(read(text).trigger()).map(Attributed::confidencePercent).contains(Attributed.STATED);
    }

    @Test
    void aPersonsCorrectionWinsOverAll() {
        Corrections corrections =
                CorrectionsFile.read("corrections.csv", "source,trigger,factors\noutage.md,growth,capacity; data\n");
        Incident incident =
                read(document("The certificate expired."), new CauseSettings(Optional.empty(), corrections, 0));
        assertThat(incident.trigger()).map(Attributed::value).contains(Trigger.GROWTH);
        assertThat(incident.factors()).extracting(Attributed::value).containsExactly(Factor.CAPACITY, Factor.DATA);
        assertThat(incident.trigger().orElseThrow().evidence().location()).isEqualTo("corrections.csv:2");
    }

    @Test
    void belowAConfidenceNothingIsGiven() {
        String torn = document("The certificate expired and a transformer failed: power loss.");
        assertThat(read(torn).trigger()).isPresent();
        assertThat(read(torn, new CauseSettings(Optional.empty(), Corrections.NONE, 90))
                        .trigger())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Dienst war eine Stunde lang nicht erreichbar, weil ein Bagger ein Kabel durchtrennt hatte.",
                "El servicio no estuvo disponible porque alguien cortó el cable de la calle.",
                "服务中断一小时，因为有人切断了电缆。",
                "Все запросы отклонялись в течение часа.",
                "It was down."
            })
    void inAnotherLanguageOrInThreeWordsNothingIsClaimed(String sentence) {
        assertThat(read(document(sentence)).trigger()).isEmpty();
        assertThat(read(document(sentence)).factors()).isEmpty();
    }

    @Test
    void tenMegabytesOfOneWordEnd() {
        String long1 = document("deleted ".repeat(1_200_000));
        Reading reading = Ingest.read(
                        "sample/outage.md", long1.getBytes(StandardCharsets.UTF_8), settings(CauseSettings.DEFAULT))
                .get(0);
        assertThat(reading.source()).isEqualTo("sample/outage.md");
    }

    private static String document(String sentence) {
        return "# Trouble at the quay\n\n## Summary\n\n" + sentence
                + "\n\n## Timeline\n\nAll times UTC.\n\n- 2024-03-05 10:00 Outage begins\n- 2024-03-05 11:00 Resolved\n";
    }

    private static Incident read(String text) {
        return read(text, CauseSettings.DEFAULT);
    }

    private static Incident read(String text, CauseSettings causes) {
        List<Reading> readings =
                Ingest.read("sample/outage.md", text.getBytes(StandardCharsets.UTF_8), settings(causes));
        return Reading.incidents(readings).get(0);
    }

    private static IngestSettings settings(CauseSettings causes) {
        return new IngestSettings(
                NormaliserSettings.DEFAULT, List.of(), Map.of(), IngestLimits.defaults(), List.of(), causes, true);
    }
}
