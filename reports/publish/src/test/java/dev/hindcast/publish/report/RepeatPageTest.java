package dev.hindcast.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.metric.Scope;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.Confirmations.Pair;
import dev.hindcast.pattern.Relation;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.html.ReportHtml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RepeatPageTest {
    private static Incident incident(String id, String day, ActionItem.Status status) {
        return IncidentLiteral.incident(id)
                .titled("Gateway certificate lapsed")
                .trigger(Trigger.EXPIRY)
                .at(MilestoneName.STARTED, day + "T10:00:00Z")
                .at(MilestoneName.RESOLVED, day + "T11:00:00Z")
                .action("Renew the gateway certificate without being asked", status)
                .build();
    }

    private static Document page(List<Incident> incidents, Map<Pair, Optional<Relation>> said) {
        return Jsoup.parse(
                ReportHtml.of(ReportLiteral.of("Example", incidents, new Confirmations(said), Scope.everything())));
    }

    private static Pair pair(String one, String other) {
        return Pair.of(one + ".md", other + ".md");
    }

    @Test
    void theOpenActionItemIsNamedWithItsAge() {
        Document page = page(
                List.of(
                        incident("a", "2024-01-10", ActionItem.Status.OPEN),
                        incident("b", "2024-02-23", ActionItem.Status.OPEN)),
                Map.of(pair("a", "b"), Optional.of(Relation.REPEAT)));
        assertThat(page.select("#repeats-section .said").eachText())
                .anyMatch(said -> said.startsWith("1 confirmed by a person, 0 suspected"))
                .anyMatch(said -> said.startsWith("1 came back while an action item"));
        assertThat(page.select("#repeat-list tbody tr").text())
                .contains("44", "expiry", "confirmed", "Renew the gateway certificate", "had been open for 44 days");
    }

    @Test
    void whatWasFixedAndCameBackIsSaid() {
        Document page = page(
                List.of(
                        incident("a", "2024-01-10", ActionItem.Status.DONE),
                        incident("b", "2024-02-23", ActionItem.Status.OPEN)),
                Map.of(pair("a", "b"), Optional.of(Relation.REPEAT)));
        assertThat(page.select("#repeats-section").text())
                .contains("1 after all of them were marked as done", "it was fixed and came back");
    }

    @Test
    void confirmedMechanismsReachTheFirstPageAndSuspectedOnesDoNot() {
        List<Incident> incidents = new ArrayList<>();
        Map<Pair, Optional<Relation>> said =
                new TreeMap<>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
        for (int i = 0; i < 12; i++) {
            String day = LocalDate.of(2023, 1, 5).plusDays(40L * i).toString();
            incidents.add(incident("m" + (i / 3) + "-" + i, day, ActionItem.Status.OPEN));
            if (i % 3 > 0) {
                said.put(pair("m" + (i / 3) + "-" + (i - 1), "m" + (i / 3) + "-" + i), Optional.of(Relation.REPEAT));
            }
        }
        assertThat(page(incidents, Map.of()).select("#brief").text())
                .contains("Nobody has established which incidents share a mechanism");
        // Eight of twelve came again after 40 days; the last of each four mechanisms did not within the data.
        assertThat(page(incidents, said).select("#brief .sentences").text())
                .contains("Of incidents whose mechanism is known, 7");
    }

    @Test
    void noRepeatsAreSaidToBeNone() {
        assertThat(page(List.of(incident("a", "2024-01-10", ActionItem.Status.OPEN)), Map.of())
                        .select("#repeats-section")
                        .text())
                .contains("No two incidents were found");
    }
}
