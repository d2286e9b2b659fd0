package dev.hindcast.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hindcast.conformance.ReferenceEngine;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.Unit;
import dev.hindcast.metric.naive.NaiveMean;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.time.BusinessCalendar;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the incidents are, every metric of the catalogue gives a number or says in words why there is none. */
class BadInputTest {
    private static final Instant START = Instant.parse("2024-07-01T10:00:00Z");
    private static final Instant AS_OF = Instant.parse("2024-09-30T23:59:59Z");
    private static final List<DurationDefinition> OWN = List.of(new DurationDefinition(
            "time_in_hours",
            List.of(MilestoneName.STARTED, MilestoneName.DETECTED),
            MilestoneName.RESOLVED,
            new BusinessCalendar(
                    "office",
                    ZoneId.of("Europe/Dublin"),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of())));
    private static final List<String> OF_DURATIONS = List.of(
            "mean", "median", "p75", "p90", "p95", "max", "median_low", "median_high", "restricted_mean", "horizon");
    private static final List<String> OF_OTHERS = List.of("mean_low", "mean_high");

    private static List<Incident> lasting(int count, long seconds) {
        return IntStream.range(0, count)
                .mapToObj(i -> timed(i, seconds).build())
                .toList();
    }

    private static IncidentLiteral timed(int number, long seconds) {
        Instant began = START.plusSeconds(number * 86_400L);
        return begun(number)
                .at(MilestoneName.DETECTED, began.plusSeconds(seconds / 4).toString())
                .at(MilestoneName.ACKNOWLEDGED, began.plusSeconds(seconds / 3).toString())
                .at(MilestoneName.MITIGATED, began.plusSeconds(seconds / 2).toString())
                .at(MilestoneName.RESOLVED, began.plusSeconds(seconds).toString())
                .stated("time_to_resolve", seconds)
                .stated("time_to_detect", seconds);
    }

    private static IncidentLiteral begun(int number) {
        return IncidentLiteral.incident("i" + number)
                .noticedBy(number % 2 == 0 ? DetectionSource.CUSTOMER : DetectionSource.MONITORING)
                .factor(Factor.CAPACITY)
                .at(MilestoneName.STARTED, START.plusSeconds(number * 86_400L).toString());
    }

    private static List<Incident> open(int count) {
        return IntStream.range(0, count).mapToObj(i -> begun(i).open().build()).toList();
    }

    private static List<Incident> both(List<Incident> some, List<Incident> others) {
        List<Incident> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    static Stream<Arguments> inputs() {
        long years = 30 * 365L * 86_400 + 60;
        return Stream.of(
                Arguments.of("none", List.of(), Optional.of(AS_OF)),
                Arguments.of("one", lasting(1, 600), Optional.of(AS_OF)),
                Arguments.of("all equal", lasting(40, 600), Optional.of(AS_OF)),
                Arguments.of("zero durations", lasting(40, 0), Optional.of(AS_OF)),
                Arguments.of("one zero duration", lasting(1, 0), Optional.of(AS_OF)),
                Arguments.of("30 years", lasting(40, years), Optional.of(AS_OF)),
                Arguments.of(
                        "without any time",
                        List.of(IncidentLiteral.incident("x").build()),
                        Optional.of(AS_OF)),
                Arguments.of("only open", open(40), Optional.of(AS_OF)),
                Arguments.of("one open", open(1), Optional.of(AS_OF)),
                Arguments.of("open for no time", open(1), Optional.of(START)),
                Arguments.of("open and nobody knows how long", open(12), Optional.empty()),
                Arguments.of("open for 30 years", open(12), Optional.of(START.plusSeconds(years))),
                Arguments.of("half of them open", both(lasting(12, 600), open(12)), Optional.of(AS_OF)),
                Arguments.of("zero and open", both(lasting(8, 0), open(8)), Optional.of(AS_OF)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void everyCellIsANumberOrHasAReason(String name, List<Incident> incidents, Optional<Instant> asOf)
            throws IOException {
        RepeatHistory repeats =
                RepeatHistory.of(incidents.isEmpty() ? List.of() : List.of(incidents), asOf.orElse(AS_OF));
        MetricCatalog catalog = MetricCatalog.with(OWN, asOf, repeats);
        List<List<IncidentColumn>> dimensions = new ArrayList<>(List.of(List.of()));
        IncidentColumn.DIMENSIONS.forEach(column -> dimensions.add(List.of(column)));
        try (Measurement measurement =
                new Measurement(new ReferenceEngine(), incidents, ReportLiteral.CALENDAR, catalog)) {
            for (Metric metric : catalog.metrics()) {
                for (List<IncidentColumn> by : dimensions) {
                    MetricTable measured = measurement.measure(metric, by, Scope.everything());
                    // The bootstrap of the mean does not know what it is broken down by, and takes its time.
                    MetricTable table = by.isEmpty() ? NaiveMean.withIntervals(measured) : measured;
                    String where = name + ", " + metric.name() + " by " + by;
                    checkText(where, table, false);
                    checkText(where, table, by.isEmpty());
                    checkCsv(where, table);
                    checkJson(where, table);
                }
            }
        }
    }

    private static void checkText(String where, MetricTable table, boolean naive) throws IOException {
        StringBuilder text = new StringBuilder();
        MetricText.write(List.of(table), naive, text);
        assertThat(text).as(where).doesNotContain("NaN", "Infinity", "null", "∞");
        boolean dashes = text.toString().lines().skip(2).anyMatch(line -> line.contains("–"));
        boolean words = table.rows().stream().anyMatch(row -> !row.verdict().isBlank());
        boolean unknownKey =
                table.rows().stream().anyMatch(row -> row.key().stream().anyMatch(cell -> !cell.isPresent()));
        assertThat(words || !dashes || unknownKey).as(where + "\n" + text).isTrue();
    }

    private static void checkCsv(String where, MetricTable table) throws IOException {
        StringWriter csv = new StringWriter();
        MetricCsv.write(List.of(table), csv);
        assertThat(csv.toString()).as(where).doesNotContain("NaN", "Infinity", "null", "∞");
        DataTable rows = MetricRows.of("metrics", List.of(table));
        int verdict = rows.columns().indexOf("verdict");
        for (List<Field> row : rows.rows()) {
            boolean empty = expected(table.metric()).stream()
                    .anyMatch(
                            column -> row.get(rows.columns().indexOf(column)).equals(Field.of(OptionalDouble.empty())));
            assertThat(!empty || !row.get(verdict).equals(Field.of("")))
                    .as(where + ": " + row)
                    .isTrue();
        }
    }

    private static void checkJson(String where, MetricTable table) throws IOException {
        StringWriter text = new StringWriter();
        MetricJson.write(List.of(table), text);
        assertThat(text.toString()).as(where).doesNotContain("NaN", "Infinity", "∞");
        for (JsonNode group :
                JsonMapper.builder().build().readTree(text.toString()).get(0).get("groups")) {
            boolean empty = expected(table.metric()).stream()
                    .anyMatch(figure -> group.get(figure).isNull());
            assertThat(!empty || !group.get("verdict").asText("").isBlank())
                    .as(where + ": " + group)
                    .isTrue();
        }
    }

    private static List<String> expected(Metric metric) {
        return metric.unit() == Unit.SECONDS ? OF_DURATIONS : OF_OTHERS;
    }
}
