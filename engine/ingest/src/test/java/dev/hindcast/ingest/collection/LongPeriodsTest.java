package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A table of the periods of a check may be longer than what waits at once. */
class LongPeriodsTest {
    private static final String UP = "shop,Up,2031-05-14 10:00,2031-05-14 11:00\n";
    private static final String DOWN = "shop,Down,2031-05-14 11:00,2031-05-14 11:09\n";
    private static final int MANY = 130_000;

    private static List<Reading> read(String rows) {
        byte[] content = ("Check,Status,Start,End\n" + rows).getBytes(StandardCharsets.UTF_8);
        return Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> Ingest.read("periods.csv", content, IngestSettings.defaults()));
    }

    @Test
    void rowsThatTellOfNoOutageAreRefusedOnceAndSoon() {
        List<Reading> readings = read(UP.repeat(MANY));

        assertThat(readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("tell of no state"));
    }

    @Test
    void anOutageAmongTheFirstRowsCountsForThoseThatComeLater() {
        List<Reading> readings = read(DOWN + UP.repeat(MANY));

        assertThat(Reading.incidents(readings)).hasSize(1);
        assertThat(readings).hasSize(MANY + 1);
    }
}
