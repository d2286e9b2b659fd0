package dev.hindcast.publish.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.conformance.ReferenceEngine;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Verdict;
import dev.hindcast.insight.card.CardLine;
import dev.hindcast.insight.card.Topic;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.quarter.Insights;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.scope.ScopedIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.SyntheticIncidents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line and every trend, on data as they come and on the worst there are. */
class InsightsTest {
    private static final String QUARTER = "2024-Q2";

    private static Insights insights(List<Incident> incidents) {
        Scope scope = Scope.everything();
        List<Incident> counted = ScopedIncidents.of(incidents, scope, ReportLiteral.CALENDAR);
        Cases cases = new Cases(counted, ReportLiteral.CALENDAR, Cases.endOfData(counted));
        try (Measurement measurement = new Measurement(
                new ReferenceEngine(), incidents, ReportLiteral.CALENDAR, ReportLiteral.catalog(incidents))) {
            return Insights.of(measurement, scope, cases, QUARTER, List.of(), 1);
        }
    }

    private static List<Incident> lasting(int count, long seconds) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant start = Instant.parse("2024-01-03T10:00:00Z").plusSeconds(i * 7_777_7L);
                    return IncidentLiteral.incident("lasting-" + i)
                            .at(MilestoneName.STARTED, start.toString())
                            .at(MilestoneName.DETECTED, start.toString())
                            .at(
                                    MilestoneName.RESOLVED,
                                    start.plusSeconds(seconds).toString())
                            .build();
                })
                .toList();
    }

    private static List<Incident> open(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IncidentLiteral.incident("open-" + i)
                        .at(MilestoneName.STARTED, "2024-05-" + (10 + i) + "T10:00:00Z")
                        .open()
                        .build())
                .toList();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("none", List.of()),
                Arguments.of("one", lasting(1, 3_600)),
                Arguments.of("all equal", lasting(120, 3_600)),
                Arguments.of("only open ones", open(15)),
                Arguments.of("no time at all", lasting(120, 0)),
                Arguments.of("thirty years", lasting(120, 30L * 365 * 86_400 + 7)),
                Arguments.of("whole days", lasting(60, 3 * 86_400)),
                Arguments.of(
                        "all at one moment",
                        Collections.nCopies(40, lasting(1, 60).get(0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void whateverTheDataAreThereIsANumberOrAReason(String name, List<Incident> incidents) {
        assertSound(insights(incidents));
    }

    @Test
    void ordinaryDataGiveEveryLineInOrder() {
        Insights insights = insights(SyntheticIncidents.of(7));
        assertSound(insights);
        assertThat(insights.card()).extracting(CardLine::topic).containsExactly(Topic.values());
        assertThat(insights.card().get(0).sentence()).startsWith("14 incidents; a quarter with this underlying rate");
        assertThat(insights.card().get(2).headline().value()).isPresent();
        assertThat(insights.comparisons()).extracting(c -> c.earlier().label()).contains("2024-Q1", "2023-Q2");
        assertThat(insights.trends().durations().points()).isNotEmpty();
        Insights again = insights(SyntheticIncidents.of(7));
        assertThat(again.card()).isEqualTo(insights.card());
        assertThat(again.trends()).isEqualTo(insights.trends());
        assertThat(again.comparisons())
                .extracting(Comparison::sentence)
                .isEqualTo(insights.comparisons().stream()
                        .map(Comparison::sentence)
                        .toList());
    }

    @Test
    void durationsThatReallyHalvedAreSeenAndThoseThatDidNotAreNot() {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            incidents.add(spread("before-" + i, "2024-01-05T00:00:00Z", i, 3_600));
            incidents.add(spread("after-" + i, "2024-04-05T00:00:00Z", i, 1_000));
        }
        Comparison resolve = comparison(incidents);
        assertThat(resolve.verdict()).isEqualTo(Verdict.SHIFT_SEEN);
        assertThat(resolve.sentence()).startsWith("shift seen: 0.28 times as long as in 2024-Q1");
        List<Incident> same = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            same.add(spread("before-" + i, "2024-01-05T00:00:00Z", i, 3_600));
            same.add(spread("after-" + i, "2024-04-05T00:00:00Z", i, 3_500));
        }
        Comparison unchanged = comparison(same);
        assertThat(unchanged.verdict()).isEqualTo(Verdict.NO_SHIFT_SEEN);
        assertThat(unchanged.sentence()).startsWith("no shift seen, and we could have seen a cut of ");
        assertThat(unchanged.chance().value().orElseThrow()).isBetween(0.3, 0.5);
    }

    private static Comparison comparison(List<Incident> incidents) {
        return insights(incidents).comparisons().stream()
                .filter(c -> c.metric().name().equals("time_to_resolve")
                        && c.earlier().label().equals("2024-Q1"))
                .findFirst()
                .orElseThrow();
    }

    private static Incident spread(String id, String from, int i, double typical) {
        Instant start = Instant.parse(from).plusSeconds(i * 86_401L);
        long seconds = Math.round(typical * Math.exp((i % 20 - 9.5) / 8));
        return IncidentLiteral.incident(id)
                .at(MilestoneName.STARTED, start.toString())
                .at(MilestoneName.RESOLVED, start.plusSeconds(seconds).toString())
                .build();
    }

    private static void assertSound(Insights insights) {
        assertThat(insights.card()).extracting(CardLine::topic).containsExactly(Topic.values());
        insights.card().forEach(line -> assertSpeaks(line.sentence()));
        insights.comparisons().forEach(comparison -> {
            assertSpeaks(comparison.sentence());
            assertThat(comparison.sentence()).startsWith(comparison.verdict().words());
        });
        insights.trends().remarks().forEach(remark -> assertSpeaks(remark.sentence()));
        assertSpeaks(insights.trends().durations().sentence());
        assertSpeaks(insights.trends().counts().sentence());
        assertSpeaks(insights.trends().levels().sentence());
        assertSpeaks(insights.trends().factors().sentence());
        assertThat(insights.toString()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    private static void assertSpeaks(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("NaN").doesNotContain("Infinity");
    }
}
