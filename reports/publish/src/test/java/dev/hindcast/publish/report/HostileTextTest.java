package dev.hindcast.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.html.ReportHtml;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static Incident incident(String text) {
        return IncidentLiteral.incident("a")
                .titled(text)
                .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                .at(MilestoneName.RESOLVED, "2024-07-01T12:00:00Z")
                .stated("time_to_resolve", 60)
                .finding(FindingCode.PLACEHOLDER, text)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "<svg/onload=alert(1)>",
                "]]><script>alert(1)</script>",
                "javascript:alert(1)",
                "{{7*7}}${7*7}"
            })
    void isShownAndNeverActs(String text) {
        Document page = Jsoup.parse(ReportHtml.of(ReportLiteral.titled(text, List.of(incident(text)))));
        assertThat(page.select("script, img, [onerror], [onload], [onmouseover]"))
                .isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(text);
        assertThat(page.select("#incident-list td.words").get(0).ownText()).isEqualTo(text);
        assertThat(page.select("details li").text()).endsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Egnp.exe", "a\u2066b\u2069", "\u001B[31mred"})
    void unseenMarksAreSpelledOut(String text) {
        String page = ReportHtml.of(ReportLiteral.titled(text, List.of(incident(text))));
        assertThat(page).doesNotContain("\u202E", "\u2066", "\u001B").containsPattern("\\\\u(202E|2066|001B)");
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 200_000})
    void longTitlesAreCut(int length) {
        Document page = Jsoup.parse(
                ReportHtml.of(ReportLiteral.titled("x".repeat(length), List.of(incident("y".repeat(length))))));
        assertThat(page.select("h1").text()).hasSizeLessThan(200);
        assertThat(page.select("#incident-list td.words").get(0).ownText()).hasSizeLessThan(200);
    }
}
