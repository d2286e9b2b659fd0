package dev.hindcast.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "59.4, 59 s",
        "59.6, 1 min",
        "2160, 36 min",
        "3599, 1 h 00 min",
        "7500, 2 h 05 min",
        "86390, 1 d 0 h",
        "86400, 1 d 0 h",
        "273600, 3 d 4 h",
        "3455000, 40 d",
        "-360, −6 min"
    })
    void printsDurationsAsPeopleSayThem(double seconds, String words) {
        assertThat(DurationText.of(seconds)).isEqualTo(words);
    }

    @Test
    void absentIsADash() {
        assertThat(DurationText.of(OptionalDouble.empty())).isEqualTo("–");
        assertThat(DurationText.interval(OptionalDouble.of(60), OptionalDouble.empty()))
                .isEqualTo("–");
    }
}
