package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time as people write them. */
class DurationTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    4310 minutes; 258600
                    18 hours 5 minutes.; 65100
                    9 Days; 777600
                    17 hours; 61200
                    3d 2h 11m; 267060
                    43m; 2580
                    96 minutes [^2]; 5760
                    0h 07m; 420
                    1h 05m; 3900
                    1h05m; 3900
                    45min; 2700
                    2 hrs, 10 mins; 7800
                    2 hours and 10 minutes; 7800
                    90 seconds; 90
                    90s; 90
                    1.5 hours; 5400
                    1,5 hours; 5400
                    2 weeks; 1209600
                    an hour; 3600
                    half an hour; 1800
                    two hours; 7200
                    ten minutes; 600
                    0 minutes; 0
                    30-minute outage; 1800
                    1 hour and then some; 3600
                    two-hour outage; 7200
                    5h15; 18900
                    5h 15 customers; 18000
                    1,440 minutes; 86400
                    18,900 seconds; 18900
                    1,018,900 hours; 3668040000
                    2,5 hours; 9000
                    315000 ms; 315
                    0.21875 days; 18900
                    5.2500h; 18900
                    2 hours a day; 7200
                    2 days and an hour; 176400
                    an hour and a minute; 3660
                    5 business hours; 18000
                    two working hours; 7200
                    """)
    void aLengthIsRead(String text, long seconds) {
        assertThat(DurationText.read(text)).map(DurationText::seconds).contains(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"~20 minutes", "about 2 hours", "roughly 3h", "approx. 40 min", "around an hour", "ca. 5 days"})
    void anApproximateLengthSaysSo(String text) {
        assertThat(DurationText.read(text)).map(DurationText::approximate).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "N/A",
                "TBD",
                "less than 10 minutes",
                "10-15 minutes",
                "10 - 15 minutes",
                "5 min - 10 min",
                "10 to 15 minutes",
                "minutes",
                "2,125 hours",
                "18.900 seconds",
                "1.440 min",
                "12:30",
                "3 attempts",
                "5 machines",
                "-5 minutes",
                "2031-05-14"
            })
    void aBoundARangeAndAPlaceholderAreNoLength(String text) {
        assertThat(DurationText.read(text)).isEmpty();
    }

    @Test
    void aLongLineOfSeparatorsIsNoLength() {
        assertThat(DurationText.read(", ".repeat(100_000))).isEmpty();
        assertThat(DurationText.read("5 min" + " and".repeat(100_000)))
                .map(DurationText::seconds)
                .contains(300L);
    }

    @Test
    void anotherClockIsNamed() {
        DurationText text = DurationText.read("33h 15m (during support hours 10:00-17:00 M-F)")
                .orElseThrow();
        assertThat(text.seconds()).isEqualTo(33 * 3600 + 15 * 60);
        assertThat(text.clock()).contains("during support hours 10:00-17:00 M-F");
    }

    @Test
    void theWallClockIsNotNamed() {
        assertThat(DurationText.read("33h 15m (most of it at night)"))
                .flatMap(DurationText::clock)
                .isEmpty();
    }

    @Test
    void veryManyLengthsInARowTakeNoTime() {
        assertThat(DurationText.read("1m / ".repeat(200_000))).isPresent();
        assertThat(DurationText.read("1m / 2m / ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    90 minutes / 1.5 hours; 5400
                    1.5 h / 88 min; 5400
                    20 minutes of 30 second timeouts; 1200
                    2 hours of 3 days of work; 7200
                    """)
    void aLengthSaidTwiceOrOfSomethingElseIsOne(String text, long seconds) {
        assertThat(DurationText.read(text)).map(DurationText::seconds).contains(seconds);
        assertThat(DurationText.tellsTwo(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"90 minutes / 2 hours", "45 min / 3 h SLA budget", "20 min of 2 h", "20 min resp. 2 h at most"})
    void aLengthAndAnotherInsteadOfItAreNone(String text) {
        assertThat(DurationText.read(text)).isEmpty();
        assertThat(DurationText.tellsTwo(text)).isTrue();
    }
}
