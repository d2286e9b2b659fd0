package dev.hindcast.publish.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.publish.table.Field;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables say of an instant is what the library says of it. */
class TimesTest {
    private static final long SEED = 20_310_514L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-14T09:36:00Z",
                "2031-05-14T09:36:07.5Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "0999-12-31T23:59:59Z",
                "-0001-06-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z"
            })
    void anInstantIsWrittenToTheSecond(String text) {
        assertSame(Instant.parse(text));
    }

    @Test
    void soIsAnyOther() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            assertSame(Instant.ofEpochSecond(random.nextLong() % 400_000_000_000L, random.nextInt(1_000_000_000)));
        }
    }

    private static void assertSame(Instant at) {
        assertThat(Times.of(at))
                .as("seed %d", SEED)
                .isEqualTo(Field.of(DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS))));
    }
}
