package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTableTest {
    private static final String HEADER = "id,services,severity,started_at,detected_at,resolved_at\n";
    private static final String ROW = "a,db; web,SEV1,2024-02-03T10:00:00Z,,2024-02-03T11:00:00Z\n";

    /** What the finding names: repeats, causes that only a section tells, lines of stated durations. */
    private static final Set<String> TOLD_BY_TEXTS =
            Set.of("quality.csv", "repeat_counts.csv", "repeats.csv", "stated_and_derived.csv");

    @TempDir
    Path folder;

    /** Everything by everything: what a table says is what the documents say that it was made from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarter",
                "service,severity",
                "factor,trigger",
                "team,month",
                "kind,status",
                "detection_source,week"
            })
    void aTableThatIngestWroteMeasuresAsItsDocumentsDo(String dimensions) {
        String configuration = Cli.SAMPLE_DATA.resolve("hindcast.yml").toString();
        String documents = Cli.SAMPLE_DATA.toString();
        assertThat(Cli.run("ingest", documents, "--out", folder.toString(), "--quiet")
                        .code())
                .isZero();
        // A table does not tell when its data end.
        Cli.Outcome fromTable = Cli.run(
                "metrics",
                table().toString(),
                "--config",
                configuration,
                "--as-of",
                "2021-12-31",
                "--by",
                dimensions,
                "--format",
                "csv");
        assertThat(fromTable.err()).contains("from 1 table");
        assertThat(fromTable.out())
                .isEqualTo(Cli.run("metrics", documents, "--as-of", "2021-12-31", "--by", dimensions, "--format", "csv")
                        .out());
    }

    /** Every table of a report but those that need the texts of documents; a finding says which those are. */
    @Test
    void aReportFromTheTablesIsTheReportFromTheDocuments() throws IOException {
        String configuration = Cli.SAMPLE_DATA.resolve("hindcast.yml").toString();
        Path tables = folder.resolve("tables");
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        run("ingest", Cli.SAMPLE_DATA.toString(), "--out", tables.toString());
        run("report", Cli.SAMPLE_DATA.toString(), "--out", first.toString(), "--no-pdf", "--no-xlsx");
        run(
                "report",
                tables.resolve("incidents.csv").toString(),
                "--config",
                configuration,
                "--out",
                second.toString(),
                "--no-pdf",
                "--no-xlsx");
        Map<String, String> documents = texts(first.resolve("tables"));
        Map<String, String> again = texts(second.resolve("tables"));
        assertThat(again.keySet()).isEqualTo(documents.keySet());
        assertThat(again.get("findings.csv"))
                .contains("read-from-table")
                .contains("the texts of the documents are not in it");
        Set<String> differing = new TreeSet<>();
        documents.forEach((name, text) -> {
            if (!withoutNote(again.get(name)).equals(text)) {
                differing.add(name);
            }
        });
        assertThat(differing).isSubsetOf(TOLD_BY_TEXTS);
    }

    private static String withoutNote(String text) {
        return text.lines()
                .filter(line -> !line.contains("read-from-table"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Cli.Outcome run(String... arguments) {
        Cli.Outcome outcome = Cli.run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "check", "ingest", "repeats", "export", "metrics"})
    void everyCommandNamesTheBadRowOrLeavesItOut(String command) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 12; i++) {
            String end = i == 7 ? "soon" : "2024-02-03T1" + i % 2 + ":3" + i % 10 + ":00Z";
            text.append("r")
                    .append(i)
                    .append(",db,SEV1,2024-02-03T10:00:00Z,,")
                    .append(end)
                    .append('\n');
        }
        Files.writeString(table(), text);
        List<String> arguments = new ArrayList<>(List.of(command, table().toString()));
        if (Set.of("report", "ingest").contains(command)) {
            arguments.addAll(List.of("--out", folder.resolve("out").toString()));
        }
        if (command.equals("report")) {
            arguments.addAll(List.of("--no-pdf", "--no-xlsx"));
        }
        if (command.equals("export")) {
            arguments.addAll(List.of("--to", folder.resolve("out").toString()));
        }
        Cli.Outcome refused = Cli.run(arguments.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().strip())
                .doesNotContain("\n")
                .contains("incidents.csv:8: row 7: resolved_at is \"soon\"")
                .contains("--skip-bad-rows");
        assertThat(folder.resolve("out").toFile().list()).isNullOrEmpty();
        arguments.add("--skip-bad-rows");
        Cli.Outcome skipping = Cli.run(arguments.toArray(String[]::new));
        assertThat(skipping.code()).as(skipping.err()).isEqualTo(command.equals("check") ? 1 : 0);
        assertThat(skipping.err()).contains("row 7").contains("1 bad row");
    }

    @Test
    void aSimulationIsRefusedABadRowToo() throws IOException {
        Files.writeString(table(), HEADER + ROW.replace("11:00:00Z", "noon"));
        Cli.Outcome outcome = Cli.run("simulate", table().toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("incidents.csv:2: row 1: resolved_at is");
    }

    @Test
    void anIdThatStandsTwiceIsNamedWithBothRows() throws IOException {
        Files.writeString(table(), HEADER + ROW + ROW);
        Cli.Outcome outcome = Cli.run("check", table().toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("incidents.csv:3: row 2: its id \"a\" is that of row 1 (line 2) too");
    }

    @Test
    void aFolderWithATableIsThatTable() throws IOException {
        Files.writeString(table(), HEADER + ROW);
        Files.writeString(folder.resolve("milestones.csv"), "incident,milestone,at\na,started,2024-02-03T10:00:00Z\n");
        assertThat(run("check", folder.toString(), "--fail-on", "never").err()).contains("1 incident from 1 document;");
    }

    @Test
    void durationsAreComputedFromTimesWhereNoColumnHasThem() throws IOException {
        Cli.Outcome outcome = metrics(HEADER + ROW, "--metric", "time_to_resolve", "--by", "service");
        assertThat(outcome.out())
                .contains("time_to_resolve,db,seconds,1,1,1,3600")
                .contains("time_to_resolve,web,seconds,1,1,1,3600");
    }

    @Test
    void aMarkBeforeTheHeaderAndOtherLineEndsMakeNoDifference() throws IOException {
        String expected = metrics(HEADER + ROW).out();
        assertThat(metrics("\uFEFF" + (HEADER + ROW).replace("\n", "\r\n")).out())
                .isEqualTo(expected);
    }

    @Test
    void theRowOfAWrongTypeIsNamedHoweverFarDownItIs() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 150_000; i++) {
            Instant at = Instant.ofEpochSecond(1_700_000_000L + i);
            text.append(i)
                    .append(",db,SEV1,")
                    .append(i == 140_001 ? "soon" : at)
                    .append(",,")
                    .append(at)
                    .append('\n');
        }
        Cli.Outcome outcome = metrics(text.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().strip())
                .doesNotContain("\n")
                .contains("incidents.csv:140002: row 140001: started_at is \"soon\"")
                .contains("--skip-bad-rows");
        Cli.Outcome skipping = metrics(text.toString(), "--skip-bad-rows");
        assertThat(skipping.code()).isZero();
        assertThat(skipping.out()).contains("incident_count,incidents,149999");
        assertThat(skipping.err()).contains("row 140001").contains("1 bad rows left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,db,SEV1,2024-02-03T10:00:00Z\n", "\"a,db,SEV1,2024-02-03T10:00:00Z,,\n", "a,b,c,d,e,f,g\n"})
    void aRaggedRowAndAnOpenQuoteAreOneLine(String bad) throws IOException {
        Cli.Outcome outcome = metrics(HEADER + ROW + bad + ROW);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().strip()).doesNotContain("\n").contains("incidents.csv:3: row 2: ");
        assertThat(metrics(HEADER + ROW + bad + ROW, "--skip-bad-rows").code()).isZero();
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() throws IOException {
        Cli.Outcome outcome = metrics(HEADER.replace("detected_at", "resolved_at") + ROW);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("incidents.csv:1: ").contains("resolved_at twice");
    }

    @Test
    void whatTheTableCannotAnswerIsRefusedByName() throws IOException {
        Cli.Outcome outcome = metrics(HEADER + ROW, "--metric", "time_to_mitigate");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--metric: ").contains("no column for time_to_mitigate_seconds");
        assertThat(metrics(HEADER + ROW, "--by", "team").code()).isEqualTo(2);
    }

    @Test
    void aStatusHistoryWithTimesOfItsOwnIsReadAsOne() throws IOException {
        Cli.Outcome outcome = metrics("id,title,started_at,resolved_at\na,Down,2024-02-03 10:00,2024-02-03 11:00\n");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("from 1 document");
    }

    private Path table() {
        return folder.resolve("incidents.csv");
    }

    private Cli.Outcome metrics(String text, String... options) throws IOException {
        Files.writeString(table(), text);
        String[] arguments = new String[options.length + 4];
        arguments[0] = "metrics";
        arguments[1] = table().toString();
        arguments[2] = "--format";
        arguments[3] = "csv";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Cli.run(arguments);
    }
}
