package dev.hindcast.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>\u202Eevil\" onmouseover=\"alert(2)";
    private static RunningDashboard dashboard;
    private static List<Incident> incidents;

    @BeforeAll
    static void start() throws IOException {
        incidents = new ArrayList<>(InventedIncidents.of(300, 5));
        incidents.add(InventedIncidents.one("hostile-1", HOSTILE, new Random(1)));
        incidents.add(InventedIncidents.one("hostile-2", "long ".repeat(1_000), new Random(2)));
        dashboard = RunningDashboard.over(incidents);
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    @Test
    void everyNumberLeadsToAsManyIncidentsAsItSays() {
        Document page = dashboard.page("/?team=blue");
        List<Element> numbers =
                page.select("td[data-column=incidents] a, td[data-column=n] a, dd[data-column=incidents] a");
        assertThat(numbers).hasSizeGreaterThan(40);
        for (int i = 0; i < numbers.size(); i += 5) {
            Element number = numbers.get(i);
            String listed =
                    dashboard.page(number.attr("href")).select("#summary").text();
            String count = number.text().equals("0") ? "0 incidents" : number.text() + " incident";
            assertThat(listed).as(number.attr("href")).startsWith(count);
        }
    }

    @Test
    void aFilterChangesEveryNumber() {
        String all = dashboard.page("/").select("#summary").text();
        Document one = dashboard.page("/?service=payments&severity=SEV1");
        long expected = incidents.stream()
                .filter(incident -> incident.services().contains("payments"))
                .filter(incident -> incident.severity()
                        .flatMap(stated -> stated.level())
                        .filter(level -> level.name().equals("SEV1"))
                        .isPresent())
                .count();
        assertThat(all).startsWith("302 incidents");
        assertThat(one.select("#summary").text()).startsWith(expected + " incident");
        assertThat(one.select("dd[data-column=incidents]").text()).isEqualTo(Long.toString(expected));
    }

    @Test
    void aQuarterAndARangeMeanBoth() {
        Document page = dashboard.page("/incidents?quarter=2022-Q3&from=2022-09-01");
        assertThat(page.select("td.key").eachText().stream().filter(day -> day.startsWith("20")))
                .isNotEmpty()
                .allMatch(day -> day.startsWith("2022-09"));
    }

    @Test
    void anEmptyFilterSaysSoInWordsAndOffersAWayOut() {
        Document page = dashboard.page("/?service=nobody-has-this");
        assertThat(page.select(".nothing").text())
                .contains("No incident matches this filter: Service: nobody-has-this");
        assertThat(page.select(".nothing a").attr("href")).isEqualTo("/");
        assertThat(page.select("option[selected]").eachAttr("value")).contains("nobody-has-this");
    }

    @Test
    void anIncidentShowsTheLinesItWasReadFrom() {
        Document page = dashboard.page("/incidents/inc-00003");
        assertThat(page.select("#milestones tbody").text())
                .contains("invented/inc-00003.md:10")
                .contains("started: 20");
    }

    @Test
    void hostileTitlesAreTextAndNothingElse() {
        for (String path : List.of("/incidents?size=1000", "/incidents/hostile-1", "/incidents/hostile-2", "/")) {
            String html = dashboard.get(path).body();
            assertThat(html).doesNotContain("<script>alert").doesNotContain("\u202E");
            assertThat(dashboard.page(path).select("[onmouseover]")).isEmpty();
        }
        assertThat(dashboard.page("/incidents/hostile-1").select("h1").text())
                .contains("<script>alert(1)</script>\\u202Eevil");
        assertThat(dashboard.page("/incidents/hostile-2").select("h1").text().length())
                .isLessThan(310);
    }

    @Test
    void hostileFiltersAreTextToo() {
        String path = "/?team=%3Cscript%3Ealert(3)%3C/script%3E&service=%22%20onfocus=%22x";
        assertThat(dashboard.page(path).select("[onfocus], script:not([src])")).isEmpty();
        assertThat(dashboard.page(path).select(".chips").text())
                .contains("<script>alert(3)</script>", "\" onfocus=\"x");
    }

    @Test
    void twoPeriodsAreCompared() {
        Document page = dashboard.page("/compare?later=2023-Q1&earlier=2022-04-01..2022-06-30");
        assertThat(page.select("#comparisons tbody tr")).hasSizeGreaterThan(3);
        assertThat(page.select("#comparisons tbody td:last-child").eachText())
                .allMatch(sentence -> sentence.startsWith("shift seen")
                        || sentence.startsWith("no shift seen")
                        || sentence.startsWith("too few to say"));
        Element n = page.selectFirst("#comparisons tbody td:nth-child(3) a");
        assertThat(n.attr("href")).contains("from=2022-04-01").contains("to=2022-06-30");
        assertThat(dashboard.page(n.attr("href")).select("#summary").text()).startsWith(n.text() + " incident");
    }

    @Test
    void whatIsWrittenWronglyIsRefusedInWords() {
        assertThat(dashboard.get("/?quarter=2022-Q7").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/?from=yesterday").body()).contains("write it like 2024-07-01");
        assertThat(dashboard.get("/incidents?page=0").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/incidents?size=1001").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/compare?later=2022-02-01..2022-01-01").body())
                .contains("ends before it begins");
        assertThat(dashboard.get("/incidents/nobody").statusCode()).isEqualTo(404);
        assertThat(dashboard.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(dashboard.get("/?team=a&team=b").statusCode()).isEqualTo(400);
        assertThat(dashboard.faults()).isEmpty();
    }

    @Test
    void aProblemWithNewerDocumentsIsSaidOnEveryPage() throws IOException {
        try (RunningDashboard other = RunningDashboard.over(InventedIncidents.of(5, 1))) {
            String before = other.get("/api/state").headers().firstValue("ETag").orElseThrow();
            other.data().failed("folder/broken.md:3: not readable");
            assertThat(other.page("/").select(".problem").text()).contains("folder/broken.md:3: not readable");
            assertThat(other.get("/api/state", "If-None-Match", before).statusCode())
                    .isEqualTo(200);
            other.data().replace(InventedIncidents.snapshot(InventedIncidents.of(6, 1)));
            assertThat(other.page("/").select("#summary").text()).startsWith("6 incidents");
        }
    }

    @Test
    void tenThousandServicesAreTypedAndNotListed() throws IOException {
        List<Incident> many = new ArrayList<>(InventedIncidents.of(20, 1));
        many.add(InventedIncidents.withServices(
                "wide", IntStream.range(0, 10_000).mapToObj(i -> "service-" + i).toList(), new Random(3)));
        try (RunningDashboard wide = RunningDashboard.over(many)) {
            HttpResponse<String> answer = wide.get("/");
            assertThat(answer.body().length()).isLessThan(2_000_000);
            assertThat(Jsoup.parse(answer.body()).select("input#filter-service"))
                    .hasSize(1);
            assertThat(wide.page("/?service=service-9999").select("#summary").text())
                    .startsWith("1 incident");
            assertThat(wide.page("/incidents/wide").select("h1").text()).isEqualTo("Wide");
            assertThat(wide.faults()).isEmpty();
        }
    }

    @Test
    void oneIncidentIsEnoughForEveryPage() throws IOException {
        try (RunningDashboard one = RunningDashboard.over(InventedIncidents.of(1, 1))) {
            assertThat(one.page("/").select("#summary").text()).startsWith("1 incident");
            for (String path :
                    List.of("/trends", "/incidents", "/compare", "/data", "/metrics", "/charts/triggers.svg")) {
                assertThat(one.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void aQuarterInTheFutureIsEmptyInWords() {
        for (String path : List.of("/?quarter=2999-Q1", "/trends?quarter=2999-Q1", "/incidents?quarter=2999-Q1")) {
            assertThat(dashboard.page(path).select(".nothing").text())
                    .as(path)
                    .contains("No incident matches this filter: Quarter: 2999-Q1");
        }
        assertThat(dashboard.get("/compare?later=2999-Q1&earlier=2022-Q2").statusCode())
                .isEqualTo(200);
        assertThat(dashboard.get("/tables/incidents.csv?quarter=2999-Q1").body().lines())
                .hasSize(1);
    }

    @Test
    void theNewestComesFirstAndWhatHasNoDayLast() {
        List<String> days = dashboard
                .page("/incidents?size=1000")
                .select("#incident-list tbody td.key:first-child")
                .eachText();
        assertThat(days).hasSizeGreaterThan(200).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void nothingAtAllIsShownToo() throws IOException {
        try (RunningDashboard empty = RunningDashboard.over(List.of())) {
            assertThat(empty.page("/").select(".nothing").text())
                    .contains("Nothing that was read counts as an incident");
            for (String path :
                    List.of("/trends", "/incidents", "/compare", "/data", "/metrics", "/api/metrics?by=quarter")) {
                assertThat(empty.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }
}
