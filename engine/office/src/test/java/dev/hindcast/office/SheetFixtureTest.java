package dev.hindcast.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.MilestoneName;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every workbook of the folder gives what stands beside it. Workbooks are written down as text, so that they can be read and compared: a line with
 * a hash begins a sheet, bars part cells, {@code @} stands before a real date, {@code +} before a length in seconds, {@code =} before a formula.
 */
class SheetFixtureTest {
    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        Path folder = Path.of(SheetFixtureTest.class.getResource("/fixtures").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sheets")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isReadAsExpected(Path fixture) throws IOException {
        String name = fixture.getFileName().toString().replace(".sheets", ".xlsx");
        List<Reading> readings = Ingest.read(name, workbook(fixture), OfficeReading.settings());
        StringBuilder read = new StringBuilder();
        readings.forEach(reading -> read.append(summary(reading)).append('\n'));
        assertThat(read.toString()).isEqualTo(Files.readString(fixture.resolveSibling(name + ".expected")));
    }

    private static byte[] workbook(Path fixture) throws IOException {
        SheetFile file = new SheetFile();
        for (String line : Files.readAllLines(fixture)) {
            if (line.startsWith("# ")) {
                file.sheet(line.substring(2));
            } else {
                file.row(Stream.of(line.split("\\|", -1))
                        .map(SheetFixtureTest::cell)
                        .toArray());
            }
        }
        return file.bytes();
    }

    private static Object cell(String written) {
        String text = written.strip();
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '@' -> LocalDateTime.parse(text.substring(1));
            case '+' -> new SheetFile.Length(Long.parseLong(text.substring(1)));
            case '=' -> new SheetFile.Formula(text.substring(1));
            default -> text;
        };
    }

    private static String summary(Reading reading) {
        if (reading instanceof Reading.Rejected rejected) {
            return rejected.source() + " rejected: " + rejected.reason();
        }
        Incident incident = Reading.incidents(List.of(reading)).get(0);
        StringBuilder text =
                new StringBuilder(incident.source().path() + " \"" + incident.title() + "\" " + incident.services()
                        + incident.severity().map(s -> " " + s.original()).orElse(""));
        for (MilestoneName name : MilestoneName.values()) {
            String at = OfficeReading.at(incident, name);
            text.append(at.isEmpty() ? "" : "\n  " + name.id() + " " + at);
        }
        incident.statedDurations().forEach(stated -> text.append("\n  lasted " + stated.seconds() + " s"));
        incident.sections().forEach(section -> text.append("\n  " + section.role() + ": " + section.text()));
        incident.findings().stream()
                .map(Finding::code)
                .distinct()
                .forEach(code -> text.append("\n  finding " + code.id()));
        return text.toString();
    }
}
