package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code metrics} on the sample data against a calculation that shares no code with it. */
class MetricsCommandTest {
    @Test
    void timeToResolveByQuarterIsWhatACarefulReaderComputes() throws IOException {
        JsonNode metric = json("--metric", "time_to_resolve", "--by", "quarter").get(0);
        assertThat(metric.get("unit").asText()).isEqualTo("seconds");
        Map<String, List<Long>> expected = expectedSecondsByQuarter();
        assertThat(expected).hasSize(9);
        Map<String, JsonNode> groups = new TreeMap<>();
        metric.get("groups").forEach(group -> groups.put(group.get("quarter").asText(), group));
        assertThat(groups.keySet()).isEqualTo(expected.keySet());
        expected.forEach((quarter, seconds) -> assertFigures(groups.get(quarter), seconds));
    }

    @Test
    void bucketedDurationsCarryTheirError() throws IOException {
        String[] asked = {"metrics", Cli.SAMPLE_DATA.toString(), "--metric", "time_to_resolve", "--quiet"};
        Cli.Outcome exact = Cli.run(asked);
        Cli.Outcome bucketed = Cli.run(with(asked, "--distribution", "bucketed"));
        assertThat(bucketed.out()).contains("±0.8 %", "but not here: bucketed values leave them out");
        assertThat(exact.out()).contains("open incidents count up to").doesNotContain("±", "but not here");
        assertThat(Cli.run(with(asked, "--distribution", "bucketed", "--format", "csv"))
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .endsWith(",relative_error");
        JsonNode group = json("--metric", "time_to_resolve", "--distribution", "bucketed")
                .get(0)
                .get("groups")
                .get(0);
        assertThat(group.get("relative_error").asDouble()).isEqualTo(1.0 / 128);
        assertThat(Cli.run(with(asked, "--distribution", "bucketed", "--naive")).err())
                .contains("--naive needs every value as it is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"time_before_detection", "repeats_within_90_days", "detected_by_customers"})
    void aShareIsTheSameWhicheverFormTheDurationsHave(String metric) throws IOException {
        String[] asked = {
            "metrics", Cli.SAMPLE_DATA.toString(), "--metric", metric, "--by", "quarter", "--format", "csv", "--quiet"
        };
        assertThat(Cli.run(with(asked, "--distribution", "bucketed")).out())
                .isEqualTo(Cli.run(asked).out())
                .contains(metric);
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private static void assertFigures(JsonNode group, List<Long> seconds) {
        List<Long> sorted = seconds.stream().sorted().toList();
        int n = sorted.size();
        double mean = seconds.stream().mapToLong(Long::longValue).sum() / (double) n;
        double median = n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2.0;
        assertThat(group.get("n").asInt()).isEqualTo(n);
        assertThat(group.get("mean").asDouble()).isCloseTo(mean, within(1e-6));
        // The answers know what is over; what is still open moves the median, and the one without it stands beside it.
        String ofThoseThatAreOver = group.get("open").isNull() ? "median" : "naive_median";
        assertThat(group.get(ofThoseThatAreOver).asDouble()).isCloseTo(median, within(1e-6));
        assertThat(group.get("max").asLong()).isEqualTo(sorted.get(n - 1));
        if (n < 10) {
            assertThat(group.get("p90").isNull()).isTrue();
            assertThat(group.get("verdict").asText()).contains("too few for P90");
        } else {
            // Linear between the neighbours of position 0.9 (n - 1).
            int below = (9 * (n - 1)) / 10;
            double part = (9 * (n - 1)) % 10 / 10.0;
            double p90 = sorted.get(below) * (1 - part) + sorted.get(Math.min(below + 1, n - 1)) * part;
            assertThat(group.get("p90").asDouble()).isCloseTo(p90, within(1e-6));
        }
    }

    /** What the answers that came with the sample data give: started to resolved, by the quarter of the start in UTC. */
    private static Map<String, List<Long>> expectedSecondsByQuarter() throws IOException {
        Map<String, List<Long>> expected = new TreeMap<>();
        List<String> lines = Files.readAllLines(Cli.SAMPLE_DATA.resolve("expected/incident-times.csv"));
        List<String> header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String start = cells.get(header.indexOf("start"));
            String resolved = cells.get(header.indexOf("resolved"));
            boolean excluded = cells.get(header.indexOf("notes")).contains("excluded by default");
            // An end before its beginning is no duration; ISO instants sort as text.
            boolean ordered = start.compareTo(resolved) <= 0;
            if (start.endsWith("Z") && resolved.endsWith("Z") && ordered && !excluded) {
                Instant began = Instant.parse(start);
                int month = began.atZone(ZoneOffset.UTC).getMonthValue();
                String quarter = start.substring(0, 4) + "-Q" + (month + 2) / 3;
                expected.computeIfAbsent(quarter, key -> new ArrayList<>())
                        .add(Duration.between(began, Instant.parse(resolved)).getSeconds());
            }
        }
        return expected;
    }

    /** One line of CSV, with quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void everyFormatCarriesTheSameFigures() throws IOException {
        String csv = run("--metric", "incident_count", "--by", "quarter", "--format", "csv");
        assertThat(csv)
                .startsWith(
                        "metric,quarter,unit,incidents,n,coverage,mean,median,p75,p90,p95,max,median_low,median_high,verdict");
        String table = run("--metric", "incident_count", "--by", "quarter");
        JsonNode groups =
                json("--metric", "incident_count", "--by", "quarter").get(0).get("groups");
        for (JsonNode group : groups) {
            String quarter = group.get("quarter").asText();
            int incidents = group.get("incidents").asInt();
            assertThat(csv).contains("incident_count," + quarter + ",incidents," + incidents + ",");
            assertThat(table).containsPattern(quarter + " +" + incidents + "\\b");
        }
    }

    @Test
    void scopeNarrows() throws IOException {
        int all = count();
        int quarter = count("--quarter", "2020-Q4");
        int days = count("--from", "2020-10-01", "--to", "2020-12-31");
        assertThat(quarter).isPositive().isLessThan(all).isEqualTo(days);
        assertThat(count("--where", "severity=SEV1")).isPositive().isLessThan(all);
        assertThat(count("--quarter", "1999-Q1")).isZero();
    }

    @Test
    void withoutAMetricEveryMetricIsPrinted() {
        assertThat(run("--format", "csv"))
                .contains("\nincident_count,", "\ntime_to_detect,", "\ndetected_by_customers,");
    }

    @Test
    void standardOutputHoldsNothingButData() throws IOException {
        Cli.Outcome outcome = Cli.run("metrics", Cli.SAMPLE_DATA.toString(), "--format", "json");
        new ObjectMapper().readTree(outcome.out());
        assertThat(outcome.err()).contains("incidents from");
        assertThat(Cli.run("metrics", Cli.SAMPLE_DATA.toString(), "--quiet").err())
                .isEmpty();
    }

    private static int count(String... scope) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--metric", "incident_count"));
        arguments.addAll(List.of(scope));
        return json(arguments.toArray(String[]::new))
                .get(0)
                .get("groups")
                .get(0)
                .get("incidents")
                .asInt();
    }

    private static JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return new ObjectMapper().readTree(run(all.toArray(String[]::new)));
    }

    private static String run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("metrics", Cli.SAMPLE_DATA.toString()));
        all.addAll(List.of(arguments));
        Cli.Outcome outcome = Cli.run(all.toArray(String[]::new));
        assertThat(outcome.err()).doesNotContain("hindcast: ");
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }
}
