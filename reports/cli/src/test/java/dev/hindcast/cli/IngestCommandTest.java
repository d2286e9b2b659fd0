package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    private static final List<String> TABLES = List.of(
            "incidents", "milestones", "timeline", "action_items", "factors", "findings", "rejections", "quality");

    @TempDir
    private Path out;

    @Test
    void everyTableIsWrittenAsCsv() throws IOException {
        assertThat(Cli.run("ingest", Cli.SAMPLE_DATA.toString(), "--out", out.toString())
                        .code())
                .isZero();
        for (String table : TABLES) {
            assertThat(out.resolve(table + ".csv")).isNotEmptyFile();
        }
        List<String> lines = Files.readAllLines(out.resolve("incidents.csv"));
        assertThat(lines.get(0).split(","))
                .containsSubsequence(
                        "id",
                        "source",
                        "format",
                        "title",
                        "severity_original",
                        "kind",
                        "zone_basis",
                        "started_at",
                        "resolved_at",
                        "time_to_resolve_seconds",
                        "stated_time_to_resolve_seconds",
                        "trigger",
                        "findings");
        assertThat(lines)
                .anyMatch(line -> line.contains("sample-data/google-sre/docs-branch-deleted.md")
                        && line.contains("2019-12-05T16:45:00Z"));
    }

    @Test
    void jsonCarriesTheSameRows() throws IOException {
        assertThat(Cli.run("ingest", Cli.SAMPLE_DATA.toString(), "--out", out.toString(), "--format", "csv,json")
                        .code())
                .isZero();
        JsonNode incidents =
                new ObjectMapper().readTree(out.resolve("incidents.json").toFile());
        assertThat(incidents)
                .hasSize(Files.readAllLines(out.resolve("incidents.csv")).size() - 1);
    }

    @Test
    void incidentsMayLieInFoldersByYearAndQuarter() throws IOException {
        Path stale = out.resolve("incidents/year=1999/quarter=1999-Q1/incidents.csv");
        Path foreign = out.resolve("incidents/year=1999/quarter=1999-Q1/notes.txt");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "id\n");
        Files.writeString(foreign, "not ours");
        String[] ingest = {"ingest", Cli.SAMPLE_DATA.toString(), "--out", out.toString()};
        assertThat(Cli.run(ingest).code()).isZero();
        List<String> whole = Files.readAllLines(out.resolve("incidents.csv"));
        String[] parted = {
            "ingest", Cli.SAMPLE_DATA.toString(), "--out", out.toString(), "--by-quarter", "--format", "csv,parquet"
        };
        assertThat(Cli.run(parted).code()).isZero();
        assertThat(out.resolve("incidents.csv")).doesNotExist();
        assertThat(out.resolve("milestones.csv")).isNotEmptyFile();
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out.resolve("incidents"))) {
            for (Path file :
                    files.filter(each -> each.endsWith("incidents.csv")).toList()) {
                assertThat(file.resolveSibling("incidents.parquet")).isNotEmptyFile();
                List<String> lines = Files.readAllLines(file);
                assertThat(lines.get(0)).isEqualTo(whole.get(0));
                rows.addAll(lines.subList(1, lines.size()));
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(whole.subList(1, whole.size()));
        assertThat(out.resolve("incidents/year=2019/quarter=2019-Q4/incidents.csv"))
                .isNotEmptyFile();
        assertThat(stale).doesNotExist();
        assertThat(foreign).exists();
        assertThat(Cli.run(ingest).code()).isZero();
        assertThat(out.resolve("incidents.csv")).hasContent(String.join("\n", whole));
        assertThat(out.resolve("incidents/year=2019/quarter=2019-Q4/incidents.csv"))
                .doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void everyFileIsAccountedFor() throws IOException {
        Cli.Outcome outcome = Cli.run("ingest", Cli.SAMPLE_DATA.toString(), "--out", out.toString());
        assertThat(outcome.err())
                .matches("(?s).*61 incidents from 61 documents; 0 without an incident, 0 not readable\n");
    }
}
