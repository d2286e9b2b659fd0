package dev.hindcast.ingest.training;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
            Answer answer = Answer.of(row.getField(name.id()));
            Optional<Instant> told = incidents.stream()
                    .findFirst()
                    .flatMap(incident -> incident.milestones().get(name))
                    .filter(Milestone::hasTimeOfDay)
                    .map(Milestone::at);
            if (told.isEmpty()) {
                missing += answer.mayBeAbsent() ? 0 : 1;
            } else if (answer.isRight(told.get())) {
                right++;
            } else if (answer.times().isEmpty()) {
                invented++;
            } else {
                wrong++;
            }
        }
    }
}
