package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path temporary;

    @Test
    void thePageItsChartsAndItsTablesAreWritten() throws IOException {
        Path out = temporary.resolve("deep/report");
        Cli.Outcome outcome = report(out);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).matches("(?s).*index\\.html: \\d+ incidents from \\d+ documents.*");
        Map<String, String> files = files(out);
        assertThat(files.keySet())
                .contains("index.html", "run.json", "tables/incidents.csv")
                .anyMatch(name -> name.matches("charts/.*\\.svg"))
                .anyMatch(name -> name.matches("charts/.*\\.png"))
                .noneMatch(name -> name.contains("/.") || name.startsWith("."));
    }

    @Test
    void pdfAndWorkbookAreWrittenUnlessSomebodyDoesNotWantThem() throws IOException {
        Path out = temporary.resolve("report");
        assertThat(report(out).code()).isZero();
        assertThat(files(out)).containsKeys("report.pdf", "report.xlsx");
        assertThat(report(out, "--no-pdf", "--no-xlsx").code()).isZero();
        // Neither does the earlier run's file stay where somebody would take it for the new one's.
        assertThat(files(out)).doesNotContainKeys("report.pdf", "report.xlsx").containsKey("index.html");
    }

    @Test
    void anotherRunRemovesWhatTheFormerLeftAndNothingElse() throws IOException {
        Path out = temporary.resolve("report");
        report(out, "--no-pdf");
        Path mine = Files.writeString(out.resolve("tables/mine.csv"), "mine");
        Path old = Files.writeString(out.resolve("tables/old.csv"), "old");
        Path run = out.resolve("run.json");
        Path outside = Files.writeString(temporary.resolve("outside.csv"), "outside");
        Files.writeString(
                run,
                Files.readString(run)
                        .replaceFirst("\"index.html\"", "\"index.html\", \"tables/old.csv\", \"../outside.csv\""));
        report(out, "--no-pdf");
        assertThat(old).doesNotExist();
        assertThat(mine).exists();
        assertThat(outside).exists();
    }

    @Test
    void figuresByQuarterAreThoseThatMetricsPrints() throws IOException {
        Path out = temporary.resolve("report");
        report(out, "--no-pdf", "--no-xlsx");
        String metrics = Cli.run("metrics", Cli.SAMPLE_DATA.toString(), "--by", "quarter", "--format", "csv")
                .out();
        assertThat(out.resolve("tables/metrics_by_quarter.csv")).hasContent(metrics);
    }

    @Test
    void theMethodNamesTheCommandItsSourcesAndTheInput() throws IOException {
        Path out = temporary.resolve("report");
        report(out, "--no-pdf", "--no-xlsx");
        String digest = new ObjectMapper()
                .readTree(out.resolve("run.json").toFile())
                .get("input_digest")
                .asText();
        assertThat(Files.readString(out.resolve("index.html")).split("id=\"method\"")[1])
                .contains("hindcast report sample-data<", ProductVersion.text(), digest)
                .contains("Kaplan and Meier 1958", "Hodges and Lehmann 1963", "Garwood 1936", "Wheeler 1993")
                .doesNotContain(temporary.toString());
    }

    @Test
    void runJsonSaysHowItCameAbout() throws IOException {
        report(temporary, "--quarter", "2020-Q4");
        JsonNode run = new ObjectMapper().readTree(temporary.resolve("run.json").toFile());
        assertThat(run.get("hindcast").asText()).isEqualTo(ProductVersion.text());
        assertThat(run.get("command").get(0).asText()).isEqualTo("report");
        assertThat(run.get("input_digest").asText()).matches("[0-9a-f]{64}");
        assertThat(run.get("counts").get("incidents").asInt()).isPositive();
        assertThat(run.get("started_at").asText()).isEqualTo(Cli.NOW.toString());
        Map<String, String> origins = new TreeMap<>();
        run.get("settings")
                .forEach(setting -> origins.put(
                        setting.get("name").asText(), setting.get("origin").asText()));
        assertThat(origins)
                .containsEntry("quarter", "flag --quarter")
                .containsEntry("engine", "default")
                .containsEntry("fiscal-year-start", "default");
        assertThat(origins.get("zone")).matches(".*hindcast\\.yml:\\d+");
    }

    @Test
    void everyByteIsEqualFromRunToRunWhateverTheMachineSpeaks() throws IOException {
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second");
        report(first);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            report(second);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        Map<String, String> expected = files(first);
        Map<String, String> actual = files(second);
        expected.remove("run.json");
        actual.remove("run.json");
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void anOutputThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("report"), "mine");
        Cli.Outcome outcome = report(file);
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).isEqualTo("hindcast: --out " + file + ": this is a file; name a folder\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLine() {
        Cli.Outcome outcome = report(Path.of("/proc/hindcast/report"));
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith("hindcast: --out /proc/hindcast/report: cannot be written")
                .containsOnlyOnce("\n");
    }

    @Test
    void nothingIsWrittenWhereNothingCouldBeRead() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Path out = temporary.resolve("out");
        assertThat(Cli.run("report", empty.toString(), "--out", out.toString()).code())
                .isEqualTo(3);
        assertThat(files(out)).isEmpty();
    }

    private static Cli.Outcome report(Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("report", Cli.SAMPLE_DATA.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    /** Every file with a fingerprint of its bytes. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(folder.relativize(file).toString(), bytes.length + " " + Arrays.hashCode(bytes));
            }
        }
        return files;
    }
}
