package dev.hindcast.ingest.normalise.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.StatedSeverity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, letters and figures that look like a severity and are none, or that of something else. */
class ToldSeverityTest {
    private static final String TIMES =
            "\n\n- 2031-05-14 10:02 UTC shop down\n- 2031-05-14 10:05 UTC alert fired\n- 2031-05-14 10:40 UTC restored\n";

    private static String read(String document) {
        return read("a/b.md", document);
    }

    private static String read(String name, String document) {
        byte[] text = document.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8);
        return Reading.incidents(Ingest.read(name, text, IngestSettings.defaults()))
                .get(0)
                .severity()
                .map(StatedSeverity::original)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was a SEV3. It should have been upgraded from SEV3 to SEV1. | SEV3",
                "Declared as a SEV2. We never raised it to SEV1. | SEV2",
                "We declared a SEV2. The lead asked whether it was to be upgraded to SEV1. | SEV2",
                "- 2031-05-14 10:12 UTC manager asks if it should be upgraded to SEV1; it is not | ''",
                "The vendor escalated its own case to SEV1 on its side. | ''",
                "Without a fix in an hour it is escalated to a SEV1. | ''",
                "The severity should have been raised to critical. | ''",
                "Opened as a SEV3. At noon it was upgraded to SEV2. | SEV2",
                "Nobody could pay, and at 10:20 we raised it from SEV3 to SEV1. | SEV1",
                "- 2031-05-14 10:12 UTC incident is upgraded to SEV2 | SEV2",
                "We called the vendor and declared a SEV1. | SEV1",
                "Because it was unclear whether payments worked we declared a SEV2. | SEV2",
                "Without waiting for the vendor we declared a SEV1. | SEV1",
                "The provider opened a case and we declared a SEV1. | SEV1",
                "After the first fix did not help we raised it to SEV1. | SEV1",
            })
    void onlyWhatItWasSetTo(String text, String expected) {
        assertThat(read("# Shop down" + TIMES + "\n" + text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Similar incidents⏎⏎- Labels not printed on 3 March 2030, SEV1 | ''",
                "## Similar incidents⏎⏎Labels not printed on 3 March 2030, SEV1 | ''",
                "The fault is that of the March incident, a SEV1 of the mail team. | ''",
                "An incident, says our policy, is a SEV1 if all shops are down. | ''",
                "Ruta opened an incident, sev3, and went on. | sev3",
                "- 2031-05-14 10:06 UTC Ruta: starting an incident, sev2 | sev2",
            })
    void notThatOfAnotherIncident(String text, String expected) {
        assertThat(read("# Shop down" + TIMES + "\n" + text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Wednesday 14 May, SEV3* | SEV3",
                "14 May 2031 · SEV2 | SEV2",
                "The shop was down, SEV2 | ''",
                "## Similar incidents⏎⏎Labels not printed on 3 March 2030, SEV1⏎⏎## Timeline | ''",
            })
    void theLineBelowTheTitle(String line, String expected) {
        assertThat(read("# Shop down⏎⏎" + line + TIMES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pump (P1) tripped | ''",
                "Barriers of car park (P3) open | ''",
                "Door [P2] open | ''",
                "[P1] Pump tripped | P1",
                "Pump tripped (sev3) | sev3",
                "Pump tripped [SEV-2] | SEV-2",
            })
    void whatStandsInBracketsOfATitle(String title, String expected) {
        assertThat(read("# " + title + TIMES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tags: gpu, p4 | ''",
                "Labels: area/gates, p3 | ''",
                "Labels: gpu, p4, sev2 | sev2",
                "Labels: `incident`, `gates`, `P1` | P1",
                "Tags: p2, incident | p2",
            })
    void whatLabelsSay(String line, String expected) {
        assertThat(read("# Shop down⏎⏎" + line + TIMES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Boutique en panne⏎⏎Support: équipe caisse⏎Niveau: 2 | ''",
                "# Shop down⏎⏎Storm: Berta⏎Category: 4 | ''",
                "# Shop down⏎⏎Category: C | ''",
                "---⏎category: 2⏎---⏎# Shop down | ''",
                "# Boutique en panne⏎⏎Niveau: critique | critique",
                "# Shop down⏎⏎Incident category: 2 | 2",
                "# Negozio chiuso⏎⏎Livello: 2 (alto) | 2 (alto)",
                "# Shop down⏎⏎Category: 2 (tills) | ''",
                "# Shop down⏎⏎Fault class: B2 | B2",
            })
    void aFigureAloneUnderAWordForManyThings(String head, String expected) {
        assertThat(read(head + TIMES)).isEqualTo(expected);
    }

    @Test
    void theIncidentsOfAPageHaveTheirOwn() {
        String page = "# Review of week 20⏎⏎Two entries.⏎⏎## INC-7 · Shop down⏎⏎*Wednesday 14 May, SEV2*" + TIMES
                + "⏎## INC-8 · Labels not printed⏎⏎*Friday 16 May, SEV3*" + TIMES.replace("05-14", "05-16");
        List<Incident> incidents = Reading.incidents(Ingest.read(
                "a/b.md", page.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()));
        assertThat(incidents)
                .extracting(incident -> incident.severity().orElseThrow().original())
                .containsExactly("SEV2", "SEV3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Shop down⏎⏎## Risk of the change⏎⏎Risk: low⏎Impact: medium⏎⏎## Timeline | ''",
                "# Shop down⏎⏎## Change⏎⏎Impact: medium⏎⏎## Timeline | ''",
                "# Shop down⏎⏎We were slow.⏎⏎## Contributing factors⏎⏎- Factor: no second disk⏎  Impact: high | ''",
                "# Shop down⏎⏎Closed.⏎⏎**Actions**⏎⏎- Second disk⏎- Impact: high | ''",
                "---⏎impact: high⏎confidence: low⏎---⏎# Shop down | ''",
                "---⏎impact: critical⏎status: resolved⏎---⏎# Shop down | critical",
                "# Shop down⏎⏎Impact: major⏎⏎## What happened | major",
            })
    void theImpactOfSomethingElse(String head, String expected) {
        assertThat(read(head + TIMES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor ticket: 771  Priority: 1 | ''",
                "Our contact: hotline of the hoster  Service: gold  Level: 1 | ''",
                "Contact: Ruta  Severity: high | high",
                "Ticket: 771  Priority: 1 | 1",
            })
    void whatIsSaidOfAVendorInTheSameLine(String line, String expected) {
        assertThat(read("# Shop down⏎⏎" + line + TIMES)).isEqualTo(expected);
    }

    @Test
    void aFigureInAColumn() {
        String rows = "Title,Category,Started,Resolved⏎Shop down,3,2031-05-14T10:02:00Z,2031-05-14T10:40:00Z";
        assertThat(read("a/b.csv", rows)).isEmpty();
    }

    /** A file that takes too long is refused. */
    @Test
    void aLongLineOfThemIsReadInTime() {
        String line = "We declare SEV1 now, not SEV2 ".repeat(8000);
        assertThat(read("# Shop down" + TIMES + "\n" + line)).isEqualTo("SEV1");
    }
}
