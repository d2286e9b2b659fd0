package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.language.blame.LanguageCheck;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that blame are found wherever a document has them, each at its own line, and without the name. */
class BlamePlacesTest {
    private static final String REPORT = """
            # How Petra Lindqvist stopped the ovens

            **Started:** 2031-05-14 02:00 UTC
            **Resolved:** 2031-05-14 03:30 UTC
            **Owner:** Petra Lindqvist

            ## Root cause

            The recipe server had two copies of one list, and the second was newer than the first.
            Petra neglected to compare them. The oven controller failed to reject the list.
            The shift lead should have stopped the belt by hand at that point of the morning.

            ## Timeline

            - 02:00 Petra overwrote the list by mistake
            - 02:10 ovens stop
            - 03:30 ovens run

            ## Action items

            | Action | Owner |
            |---|---|
            | Compare lists by checksum | Baking |
            | Retrain Petra on recipes | Baking |
            | Training for all shifts | Baking |
            """;

    @Test
    void eachStandsAtItsOwnLineAndTheNameNowhere() {
        List<Finding> findings = findings("report.md", REPORT);

        assertThat(findings)
                .extracting(finding ->
                        finding.evidence().line() + " " + finding.code().id())
                .containsExactlyInAnyOrder(
                        "1 named-person",
                        "10 failed-to",
                        "10 human-error",
                        "10 named-person",
                        "11 counterfactual",
                        "15 mistake-word",
                        "15 named-person",
                        "24 blame-action");
        assertThat(findings)
                .noneMatch(finding ->
                        finding.message().contains("Petra") || finding.message().contains("Lindqvist"));
    }

    @Test
    void inOtherLanguagesToo() {
        String report = """
                # Ausfall der Öfen

                **Beginn:** 14.05.2031 02:00 UTC
                **Behoben:** 14.05.2031 03:30 UTC
                **Verantwortlich:** Petra Lindqvist

                ## Ursache

                Der Rezeptserver hatte zwei Fassungen einer Liste, und die zweite war neuer als die erste.
                Frau Lindqvist hat sie versehentlich überschrieben. Sie hätte die Liste vorher vergleichen müssen.

                ## Maßnahmen

                - Listen vergleichen
                - Frau Lindqvist abmahnen
                """;

        assertThat(findings("bericht.md", report))
                .extracting(finding ->
                        finding.evidence().line() + " " + finding.code().id())
                .containsExactlyInAnyOrder(
                        "10 named-person", "10 mistake-word", "10 counterfactual", "15 blame-action");
    }

    @Test
    void ofARowItIsTheRow() {
        String table = """
                id,title,started,resolved,cause
                A-1,Ovens stopped,2031-05-14 02:00,2031-05-14 03:30,The relay was worn
                A-2,Ovens too hot,2031-05-16 02:00,2031-05-16 03:30,The night baker carelessly set the dial to nine
                """;

        assertThat(findings("ovens.csv", table)).extracting(Finding::code).containsExactly(FindingCode.NORMATIVE);
    }

    private static List<Finding> findings(String name, String text) {
        return Reading.incidents(Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .stream()
                .flatMap(incident -> LanguageCheck.findings(incident).stream())
                .filter(finding -> finding.code() != FindingCode.LANGUAGE_HINT)
                .toList();
    }
}
