package dev.hindcast.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.SyntheticIncidents;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.html.ReportHtml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many incidents, many services, none at all, in any order. */
class LargePageTest {
    private static final int MOST_BYTES = 2 << 20;

    private static List<Incident> incidents(int count, int servicesEach) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant start = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(27_000L * i);
                    return IncidentLiteral.incident("inc-" + i)
                            .services(IntStream.range(0, servicesEach)
                                    .mapToObj(service -> "service-" + i + "-" + service)
                                    .toList())
                            .at(MilestoneName.STARTED, start.toString())
                            .at(
                                    MilestoneName.RESOLVED,
                                    start.plusSeconds(600 + 60L * (i % 97)).toString())
                            .build();
                })
                .toList();
    }

    @Test
    void manyIncidentsGiveAPageThatABrowserLikes() {
        String html = ReportHtml.of(ReportLiteral.of(incidents(5_000, 1)));
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        Document page = Jsoup.parse(html);
        assertThat(page.select("#incident-list tbody tr")).hasSize(500);
        assertThat(page.select("#incident-list h3").text()).isEqualTo("5000 incidents");
        assertThat(page.select("#incident-list").text())
                .contains("The 500 newest", "and 4500 more, in tables/incidents.csv");
        // The newest comes first.
        assertThat(page.select("#incident-list tbody td").get(1).text()).startsWith("Incident inc-4999");
    }

    @Test
    void tenThousandServicesAreCountedAndAFewAreShown() {
        ReportDocument report = ReportLiteral.of(incidents(100, 100));
        String html = ReportHtml.of(report);
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(Jsoup.parse(html).select("#services h3").text()).startsWith("10000 services");
        assertThat(report.tables())
                .filteredOn(table -> table.name().equals("services"))
                .allMatch(table -> table.rows().size() <= 10_000);
    }

    @Test
    void aQuarterInTheFutureIsEmptyAndSaysSo() {
        Scope future = new Scope(
                Optional.of(LocalDate.of(2999, 1, 1)),
                Optional.of(LocalDate.of(2999, 3, 31)),
                Map.of(),
                EnumSet.noneOf(IncidentKind.class));
        Document page = Jsoup.parse(
                ReportHtml.of(ReportLiteral.of("Example", SyntheticIncidents.of(11), Confirmations.NONE, future)));
        assertThat(page.select("#brief").text()).contains("No incident with a date is counted");
        assertThat(page.select("#incidents").text()).contains("No incident is counted");
        assertThat(page.select("figure")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfReadingDoesNotShow(long seed) {
        List<Incident> shuffled = new ArrayList<>(SyntheticIncidents.of(11));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ReportHtml.of(ReportLiteral.of(shuffled)))
                .isEqualTo(ReportHtml.of(ReportLiteral.of(SyntheticIncidents.of(11))));
    }
}
