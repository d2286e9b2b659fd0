package dev.hindcast.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.SyntheticIncidents;
import dev.hindcast.publish.html.ReportHtml;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Document PAGE = page(SyntheticIncidents.of(11));

    private static Document page(List<Incident> incidents) {
        return Jsoup.parse(ReportHtml.of(ReportLiteral.of(incidents)));
    }

    @Test
    void asksNobodyForAnything() {
        assertThat(PAGE.select("script, link, img, iframe, object, embed, form, base, [src], [style]"))
                .isEmpty();
        assertThat(PAGE.select("[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void everyAnchorLeadsSomewhereAndEveryIdIsUnique() {
        assertThat(PAGE.select("nav a"))
                .hasSize(14)
                .allMatch(link -> PAGE.getElementById(link.attr("href").substring(1)) != null);
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(ids -> assertThat(ids.split(" ")).allMatch(id -> PAGE.getElementById(id) != null));
    }

    @Test
    void drawsEachChartForWideAndNarrowWindows() {
        assertThat(PAGE.select("figure.chart"))
                .hasSizeGreaterThan(3)
                .allMatch(figure -> figure.select("svg[role=img]").size() == 2);
        assertThat(PAGE.select("#time-to-resolve-per-quarter-figure figcaption").text())
                .contains("From started to resolved, wall clock", "whiskers: shortest to longest");
    }

    @Test
    void listsEveryCountedIncidentOnce() {
        assertThat(PAGE.select("#incident-list tbody tr")).hasSize(68);
        assertThat(PAGE.select(".facts").text()).contains("69 documents", "1 file not read", "1 maintenance");
    }

    @Test
    void briefStatesAndNeverClaims() {
        String brief = PAGE.select("#brief").text();
        assertThat(PAGE.select("#brief .sentences li strong").eachText())
                .containsExactly(
                        "Incidents",
                        "Time lost",
                        "Typical time to resolve",
                        "Before anybody knew",
                        "What this quarter could show",
                        "Repeats",
                        "Causes",
                        "The longest",
                        "Data quality");
        assertThat(brief).contains("11 incidents; a quarter with this underlying rate would show between");
        assertThat(brief.toLowerCase(Locale.ROOT)).doesNotContain("improve", "better", "worse", "faster");
    }

    @Test
    void emptyQuarterHasNoFigure() {
        Element row = PAGE.select("#time-to-resolve tbody tr").get(3);
        assertThat(row.select("td").eachText()).containsExactly("2023-Q2", "0", "0", "–", "–", "–", "–", "–");
    }

    @Test
    void tooFewSaysSoAndWhy() {
        Element interval =
                PAGE.select("#time-to-resolve tbody tr").get(0).select("td").get(5);
        assertThat(interval.text()).isEqualTo("too few");
        assertThat(interval.attr("title")).contains("of the 6 needed");
    }

    @Test
    void unknownTriggersAreShownAsSuch() {
        Document page = page(List.of(IncidentLiteral.incident("one")
                .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                .build()));
        assertThat(page.select("#triggers-figure").text()).contains("None is known", "not stated 1 (100 %)");
        assertThat(page.select("#triggers-figure svg text").eachText()).doesNotContain("added up, of those stated");
    }

    @Test
    void noIncidentAtAllGivesAPageThatSaysSo() {
        Document page = page(List.of());
        assertThat(page.select("#brief").text()).contains("No incident with a date is counted");
        assertThat(page.select("figure")).isEmpty();
        assertThat(page.select("section")).hasSize(14);
    }

    @Test
    void oneIncidentGivesAPageWithoutPretence() {
        Document page = page(List.of(IncidentLiteral.incident("one")
                .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                .at(MilestoneName.RESOLVED, "2024-07-01T12:00:00Z")
                .build()));
        assertThat(page.select("#brief").text())
                .contains("1 incident; a quarter with this underlying rate", "No change could have been seen");
        assertThat(page.select("#compare").text()).contains("too few to say");
        assertThat(page.select("#time-to-resolve-per-quarter-figure svg")).hasSize(2);
    }

    @Test
    void allOpenIncidentsGiveNoTimeToResolve() {
        Document page = page(List.of(
                IncidentLiteral.incident("a")
                        .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                        .open()
                        .build(),
                IncidentLiteral.incident("b")
                        .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                        .open()
                        .build()));
        assertThat(page.select("#brief").text()).containsIgnoringCase("with the 2 open counted, no median");
        assertThat(page.select("#time-to-resolve-per-quarter-figure svg").get(0).text())
                .contains("no value");
    }

    @Test
    void incidentWithoutAnyDateIsCountedAndSaid() {
        Document page = page(List.of(IncidentLiteral.incident("undated").build()));
        assertThat(page.select(".facts").text()).contains("1 incident without any date");
        assertThat(page.select("#incident-list tbody tr")).hasSize(1);
    }

    @Test
    void mistypedYearDoesNotStretchThePage() {
        Document page = page(List.of(
                IncidentLiteral.incident("a")
                        .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                        .build(),
                IncidentLiteral.incident("b")
                        .at(MilestoneName.STARTED, "2024-04-01T10:00:00Z")
                        .build(),
                IncidentLiteral.incident("c")
                        .at(MilestoneName.STARTED, "0204-07-01T10:00:00Z")
                        .build(),
                IncidentLiteral.incident("d")
                        .at(MilestoneName.STARTED, "2924-07-01T10:00:00Z")
                        .build()));
        assertThat(page.select("#detected-by-customers tbody tr td:first-child").eachText())
                .containsExactly("2024-Q2", "2024-Q3");
        assertThat(page.select(".facts").text())
                .contains("2 incidents in quarters far from the others", "0204-Q3", "2924-Q3");
    }

    @Test
    void zeroDurationsAreCountedBesideTheChart() {
        Document page = page(List.of(IncidentLiteral.incident("zero")
                .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                .at(MilestoneName.RESOLVED, "2024-07-01T10:00:00Z")
                .build()));
        assertThat(page.select("#time-to-resolve-per-quarter-figure .note").text())
                .contains("1 of zero length not drawn");
    }
}
