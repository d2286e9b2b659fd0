package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Documents that nothing was learned from and no rule was made for. What is read in them tells how well the rest carries over; they stay
 * out of the examples, and nobody mends the reading of one of them.
 */
class HeldOutTest {
    private static final double PRECISION = 0.85;
    private static final double RECALL = 0.55;

    private int right;
    private int wrong;
    private int invented;
    private int missing;

    @Test
    void whatIsReadAtFirstSightIsMostlyRight() throws IOException, URISyntaxException {
        Path folder = Path.of(HeldOutTest.class.getResource("/held-out").toURI());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("answers.csv"))) {
            for (NamedCsvRecord row : rows) {
                compare(row, folder.resolve(row.getField("file")));
            }
        }

        double precision = (double) right / (right + wrong + invented);
        double recall = (double) right / (right + wrong + missing);
        System.out.printf("held out: precision %.3f recall %.3f%n", precision, recall);
        assertThat(precision).isGreaterThan(PRECISION);
        assertThat(recall).isGreaterThan(RECALL);
    }

    private void compare(NamedCsvRecord row, Path document) throws IOException {
        List<Incident> incidents = Reading.incidents(Ingest.read(
                document.getFileName().toString(), Files.readAllBytes(document), IngestSettings.defaults()));
        for (MilestoneName name : MilestoneName.values()) {
            List<String> answers = Arrays.stream(row.getField(name.id()).split("\\|"))
                    .map(String::strip)
                    .filter(answer -> !answer.isEmpty())
                    .toList();
            Optional<Instant> told = incidents.stream()
                    .findFirst()
                    .flatMap(incident -> incident.milestones().get(name))
                    .filter(Milestone::hasTimeOfDay)
                    .map(Milestone::at);
            if (told.isEmpty()) {
                missing += answers.isEmpty() || answers.contains("-") ? 0 : 1;
            } else if (answers.stream().anyMatch(answer -> isSame(answer, told.get()))) {
                right++;
            } else if (answers.stream().allMatch("-"::equals)) {
                invented++;
            } else {
                wrong++;
            }
        }
    }

    private static boolean isSame(String answer, Instant told) {
        if (answer.equals("-")) {
            return false;
        }
        Instant at = answer.endsWith("Z")
                ? Instant.parse(answer)
                : LocalDateTime.parse(answer).toInstant(ZoneOffset.UTC);
        return Duration.between(at, told).abs().toSeconds() <= 60;
    }
}
