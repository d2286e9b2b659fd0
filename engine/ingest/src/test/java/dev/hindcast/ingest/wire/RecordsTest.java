package dev.hindcast.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.ProgressListener;
import dev.hindcast.model.Reading;
import dev.hindcast.pattern.duplicate.Shingles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static Object there(Object value) {
        return RecordReader.read(RecordWriter.write(value));
    }

    @Test
    void everyReadingOfTheSampleDataArrivesEqual() throws IOException {
        List<Reading> readings = Ingest.run(
                        List.of(Path.of(System.getProperty("hindcast.checkout"), "sample-data")),
                        IngestSettings.defaults(),
                        ProgressListener.NONE)
                .readings();
        assertThat(readings).hasSizeGreaterThan(60);
        assertThat(there(readings)).isEqualTo(readings);
    }

    @Test
    void settingsArriveEqual() {
        assertThat(there(IngestSettings.defaults())).isEqualTo(IngestSettings.defaults());
    }

    @Test
    void whatIsAbsentEmptyNestedOrRepeatedArrivesAsItWas() {
        List<Object> values = List.of(
                Optional.empty(),
                Optional.of("🔥"),
                List.of(),
                Set.of(Duration.ofSeconds(7)),
                Map.of("zone", ZoneId.of("Europe/London"), "other", ZoneId.of("Z")),
                Long.MIN_VALUE,
                -1,
                true,
                Optional.of(Optional.of(List.of("", "a"))));
        assertThat(there(values)).isEqualTo(values);
    }

    @Test
    void numbersAndMomentsOfAnySizeArrive() {
        List<Object> values = List.of(
                0,
                127,
                128,
                16_383,
                16_384,
                -128,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                1L << 62,
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.5Z"),
                Instant.MIN,
                Instant.MAX,
                LocalDate.of(1969, 12, 31),
                LocalDate.of(2031, 5, 14),
                LocalDate.MIN);
        assertThat(there(values)).isEqualTo(values);
    }

    @Test
    void textsThatComeAgainAndInTurnArriveAsTheyWere() {
        String half = "\uD83D";
        String large = "é".repeat(5_000);
        List<String> texts =
                List.of("alert", "pager", "alert", "alert", half, half, large, large, "pager", "", "", "pager");
        assertThat(there(texts)).isEqualTo(texts);
        List<String> many = IntStream.range(0, 3_000)
                .mapToObj(i -> "text " + i % 257 + "x".repeat(i % 3 * 64))
                .toList();
        assertThat(there(many)).isEqualTo(many);
    }

    @Test
    void halfAPairOfSurrogatesArrivesAsItWas() {
        assertThat(there("\uD83D and \u00e9")).isEqualTo("\uD83D and \u00e9");
    }

    @Test
    void whatTellsCopiesApartArrivesAsItWas() {
        Shingles sent = Shingles.of("the ledger of the harbour was emptied over night by the planner");
        assertThat(((Shingles) there(sent)).hashes()).isEqualTo(sent.hashes()).hasSize(9);
    }

    @Test
    void nothingButRecordsAndVocabulariesOfHindcastIsBuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordWriter.write(List.of(new StringBuilder())));
        byte[] foreign = RecordWriter.write(
                new Reading.Rejected("a", 1, dev.hindcast.model.RejectionCause.UNREADABLE, "it is gone"));
        String name = new String(foreign, StandardCharsets.ISO_8859_1);
        byte[] changed = name.replace("dev.hindcast.model.Reading$Rejected", "javax.hindcast.odel.Reading$Rejected")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.read(changed))
                .withMessageContaining("javax.hindcast");
    }
}
