package dev.hindcast.ingest.collection.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time under the headers that say their unit. */
class LastingTest {
    private static String read(String key, String value) {
        return Lasting.of(new Property(key, value, 1, false))
                .map(length -> length.label() + "=" + length.value())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "duration_minutes, 41, duration=41 minutes",
        "Duration (min), 41, duration=41 min",
        "durationSeconds, 90, duration=90 seconds",
        "Downtime in hours, 1.5, downtime=1.5 hours",
        "time_to_detect_seconds, 300.1234567, time to detect=300.123456 seconds",
        "seconds_to_first_ack, 12, time to acknowledge=12 seconds",
        "duration, 1 02:03:04, duration=1 days 02 hours 03 minutes 04 seconds",
        "duration, 02:03:04, duration=02 hours 03 minutes 04 seconds",
        "duration, PT1H5M, duration=1 hours 5 minutes",
        "duration, 41, none",
        "duration, 12:30, none",
        "duration, P, none",
        "duration_ms, 90000, duration=90000 ms",
        "durationMillis, 90000, duration=90000 ms",
        "Duration (s), 90, duration=90 sec",
        "Duration Minutes:, 41, duration=41 minutes",
        "Outage (minutes), 41, duration=41 minutes",
        "Duration (hh:mm), 5:15, duration=5 hours 15 minutes",
        "duration_seconds, '18,900', duration=18900 seconds",
        "'Duration (min)', '1,440', duration=1440 min",
        "duration_seconds, '1,018,900', duration=1018900 seconds",
        "duration_seconds, '18,900.5', duration=18900.5 seconds",
        "duration_seconds, 18 900, duration=18900 seconds",
        "duration_seconds, 18.900, none",
        "'Duration (hours)', '5,25', duration=5.25 hours",
        "'Duration (hours)', '1,125', none",
        "'Duration (hours)', 1.440, none",
        "'Duration (minutes)', '12,5', duration=12.5 minutes",
        "'Duration (minutes)', '1,125', duration=1125 minutes",
        "'Duration (minutes)', '1.125', none",
        "Duration (days), 0.21875, duration=0.21875 days",
        "customers_minutes, 41, none",
        "started_at, 02:03:04, none"
    })
    void isReadInItsUnit(String key, String value, String expected) {
        assertThat(read(key, value)).isEqualTo(expected);
    }
}
