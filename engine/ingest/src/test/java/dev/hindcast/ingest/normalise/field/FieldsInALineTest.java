package dev.hindcast.ingest.normalise.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
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

/** Several fields in one line, sentences behind values, and labels of services in other languages. */
class FieldsInALineTest {
    private static final String TIMES = "\n- Start: 2031-05-14 10:00 UTC\n- End: 2031-05-14 11:00 UTC\n";

    private static Incident read(String line) {
        byte[] text =
                ("# Toll gates closed\n\n" + line.replace("¶", "\n\n") + "\n" + TIMES).getBytes(StandardCharsets.UTF_8);
        return Reading.incidents(Ingest.read("a/b.md", text, IngestSettings.defaults()))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "**Severity:** high **Status:** resolved **Services:** gates, lamps # high # gates; lamps",
                "**Severity**: high | **Services**: gates, lamps # high # gates; lamps",
                "**Datum:** 14.05.2031  **Einstufung:** hoch  **Betroffene Dienste:** Schranken, Lampen ¶ Die Schranken waren eine Stunde lang nicht zu öffnen. # hoch # Schranken; Lampen",
                "**Gravité :** majeure. **Application :** Péage. Toutes les heures sont en UTC. # majeure # Péage",
                "Services: gates, lamps      Severity: high # high # gates; lamps",
                "Severity: High. Reference TG-1 of the book. # High # ''",
                "Severity: 1. Critical # 1. Critical # ''",
                "Services: St. Mary, gates. All of them were shut. # '' # St. Mary; gates",
                "Services: Admin. Portal, Shop # '' # Admin. Portal; Shop",
                "Affected services: Order intake of the shop for business customers, Mail # '' # Order intake of the shop for business customers; Mail",
                "**Application :** depuis le 12 mai # '' # ''",
                "**重大度：** 高 **影響サービス：** ゲート、料金表示 # 高 # ゲート; 料金表示",
            })
    void eachOfThemIsRead(String line, String severity, String services) {
        Incident incident = read(line);
        assertThat(incident.severity().map(StatedSeverity::original).orElse("")).isEqualTo(severity);
        assertThat(String.join("; ", incident.services())).isEqualTo(services);
    }

    @Test
    void aRowWithLabelsStaysOne() {
        Incident incident = read("**Time:** 2031-05-14 10:02 UTC **Event:** alert fires, gates do not open");
        assertThat(incident.milestones().get(MilestoneName.DETECTED).map(Milestone::at))
                .hasValue(Instant.parse("2031-05-14T10:02:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Affected services\n\nNobody at any of the nine gates could leave the road for an hour",
                "**Note:** the gates shut. **Beware:** services of others may follow",
            })
    void aSentenceIsNoName(String line) {
        assertThat(read(line).services()).isEmpty();
    }

    @Test
    void namesWithStopsAreNoSentence() {
        assertThat(read("## Affected services\n\nPortal.\nShop.\nMail.").services())
                .containsExactly("Portal. Shop. Mail");
    }

    private static String severityOf(String title, String line) {
        byte[] text = ("# " + title + "\n\n" + line + "\n" + TIMES).getBytes(StandardCharsets.UTF_8);
        return Reading.incidents(Ingest.read("a/b.md", text, IngestSettings.defaults()))
                .get(0)
                .severity()
                .map(StatedSeverity::original)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Impact: major | major",
                "Incident category: B2 | B2",
                "Grade: 3 - moderate | 3 - moderate",
                "Labels: `incident`, `gates`, `P1` | P1",
                "*Tuesday 13 May, SEV3* | SEV3",
                "It was classified as Severity 1 under our policy. | Severity 1",
                "Ruta opened an incident, sev3, and at noon it was upgraded to sev2. | sev2",
                "Impact: minor delays for two lorries | ''",
                "Category: 4 (gates) | ''",
                "It would have been a SEV1 on a Monday. The last one was a SEV2. | ''",
                "Levels: SEV1, SEV2, SEV3 | ''",
                "Labels: gates, P14, p10 | ''",
            })
    void severitiesStandUnderManyNames(String line, String expected) {
        assertThat(severityOf("Toll gates closed", line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P1] Toll gates closed | P1",
                "Slow gates (Monday), SEV3 | SEV3",
                "Gates 2 and 3 (P14) closed | ''",
            })
    void theTitleMayBearThem(String title, String expected) {
        assertThat(severityOf(title, "We were slow.")).isEqualTo(expected);
    }

    @Test
    void theImpactOfATaskOrARiskIsNone() {
        assertThat(severityOf("Toll gates closed", "## Actions\n\n- Oil the gates\n- Impact: low\n\n## Timeline\n"))
                .isEmpty();
        assertThat(severityOf("Toll gates closed", "The gates failed at ten.\n\nLikelihood: low\nImpact: high"))
                .isEmpty();
        assertThat(severityOf("Toll gates closed", "## Lessons learned\n\n- Declare a SEV1 at once\n\n## Timeline\n"))
                .isEmpty();
    }
}
