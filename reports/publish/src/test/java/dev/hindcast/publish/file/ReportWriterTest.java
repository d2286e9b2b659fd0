package dev.hindcast.publish.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.publish.DemoReport;
import dev.hindcast.publish.document.ReportDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesThePageTheChartsAndTheTablesAndNothingElse() throws IOException {
        DemoReport.main(new String[] {folder.toString()});
        Set<String> expected = new TreeSet<>(List.of("index.html", "report.pdf", "report.xlsx"));
        ReportDocument report = DemoReport.report();
        report.charts()
                .forEach(chart ->
                        expected.addAll(List.of("charts/" + chart.id() + ".png", "charts/" + chart.id() + ".svg")));
        report.tables().forEach(table -> expected.add("tables/" + table.name() + ".csv"));
        assertThat(contents(folder).keySet()).isEqualTo(expected).hasSizeGreaterThan(30);
    }

    @Test
    void runningAgainGivesTheSameBytes() throws IOException {
        DemoReport.main(new String[] {folder.toString()});
        Map<String, String> first = contents(folder);
        DemoReport.main(new String[] {folder.toString()});
        assertThat(contents(folder)).isEqualTo(first);
    }

    /** In a process of its own: what is loaded once would otherwise hide a default that was read early. */
    @Test
    void anotherLocaleZoneAndCharsetChangeNothing() throws IOException, InterruptedException {
        DemoReport.main(new String[] {folder.resolve("here").toString()});
        run(List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n"));
        assertThat(contents(folder.resolve("there"))).isEqualTo(contents(folder.resolve("here")));
    }

    private void run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                DemoReport.class.getName(),
                folder.resolve("there").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // One char a byte, so that pictures compare too.
                contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
