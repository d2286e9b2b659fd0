package dev.hindcast.query.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoSecondsTest {
    private static long parse(String text) {
        // Something stands on both sides, as in a file.
        byte[] bytes = ("9" + text + "9").getBytes(StandardCharsets.UTF_8);
        return IsoSeconds.parse(bytes, 1, bytes.length - 1);
    }

    /** What the words of the first twenty bytes give; the bytes after them hold something, as in a file. */
    private static long parseWords(String text) {
        ByteBuffer words = ByteBuffer.wrap((text + "9999").getBytes(StandardCharsets.UTF_8))
                .order(ByteOrder.LITTLE_ENDIAN);
        return IsoSeconds.parse(words.getLong(0), words.getLong(8), words.getLong(16));
    }

    private static long day(String text) {
        byte[] bytes = ("9" + text + "9").getBytes(StandardCharsets.UTF_8);
        return IsoSeconds.day(bytes, 1, bytes.length - 1);
    }

    @Test
    void everyDayIsTheOneOfTheJdk() {
        for (int day = -800_000; day < 2_930_000; day += day < 0 || day > 60_000 ? 37 : 1) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (date.getYear() >= 0 && date.getYear() <= 9999) {
                assertThat(day(date.toString())).as(date.toString()).isEqualTo(day);
            }
        }
    }

    @Test
    void everySecondIsTheOneOfTheJdk() {
        long seed = 20_261_126;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            Instant at = Instant.ofEpochSecond(random.nextLong(-62_000_000_000L, 250_000_000_000L));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 60, 18 * 60 + 1) * 60);
            String local = at.atOffset(offset).toLocalDateTime().withNano(0).toString();
            String text = local.length() == 16 ? local + ":00" : local;
            assertThat(parse(at.toString())).as("seed " + seed + ": " + at).isEqualTo(at.getEpochSecond());
            assertThat(parse(text + (offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId())))
                    .as("seed " + seed + ": " + text + offset)
                    .isEqualTo(at.getEpochSecond());
        }
    }

    @Test
    void theUsualFormIsReadByWords() {
        long seed = 20_261_127;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            Instant at = Instant.ofEpochSecond(random.nextLong(-62_000_000_000L, 250_000_000_000L));
            assertThat(parseWords(at.toString())).as("seed " + seed + ": " + at).isEqualTo(at.getEpochSecond());
        }
    }

    @Test
    void noByteThatIsNoneOfTheFormPassesByWords() {
        String form = "2024-07-21T09:30:15Z";
        for (int at = 0; at < form.length(); at++) {
            for (char c = 0; c < 0x80; c++) {
                String text = form.substring(0, at) + c + form.substring(at + 1);
                // Of two ways to write the same only one has these words.
                long expected = c == ' ' ? IsoSeconds.NONE : parse(text);
                assertThat(parseWords(text)).as(text).isEqualTo(expected);
            }
        }
        assertThat(parseWords("2024-07-2\u00E9T09:30:15Z")).isEqualTo(IsoSeconds.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-07-01T09:30:00Z",
                "2024-07-01 09:30:00Z",
                "2024-07-01T09:30Z",
                "2024-07-01T09:30:00.999Z",
                "2024-07-01T11:30:00+02:00",
                "2024-07-01T05:00:00-04:30"
            })
    void theSameMomentMayBeWrittenInSeveralWays(String text) {
        assertThat(parse(text)).isEqualTo(Instant.parse("2024-07-01T09:30:00Z").getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30T09:30:00Z",
                "2023-02-29T09:30:00Z",
                "2099-12-32T00:00:00Z",
                "2100-02-29T00:00:00Z",
                "2024-13-01T09:30:00Z",
                "2024-00-01T09:30:00Z",
                "2024-07-00T09:30:00Z",
                "2024-07-01T24:00:00Z",
                "2024-07-01T09:60:00Z",
                "2024-07-01T09:30:60Z",
                "2024-07-01T09:30:00",
                "2024-07-01T09:30:00z",
                "2024-07-01T09:30:00+2:00",
                "2024/07/01T09:30:00Z",
                "2024-07-01x09:30:00Z",
                "2024-07-01T09.30.00Z",
                "2O24-07-01T09:30:00Z",
                "202\u00E4-7-01T09:30:00Z",
                "2024-07-0:T09:30:00Z",
                "2024-07-01T0/:30:00Z",
                "2024-07-01T09:3\u0080:00Z",
                "2024-07-01T09:30:00ZZ"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(parse(text)).isEqualTo(IsoSeconds.NONE);
        if (text.length() == IsoSeconds.USUAL_LENGTH && text.endsWith("Z")) {
            assertThat(parseWords(text)).isEqualTo(IsoSeconds.NONE);
        }
    }
}
