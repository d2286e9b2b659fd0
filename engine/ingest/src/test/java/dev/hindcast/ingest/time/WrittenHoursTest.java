package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenHoursTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            during support hours 10:00-17:00            | 10:00 17:00 MTWTF
            during support hours 10:00-17:00 M-F        | 10:00 17:00 MTWTF
            in office hours, 09:00 to 16:30 Mon - Sat   | 09:00 16:30 MTWTFS
            working hours 9am-5pm                       | 09:00 17:00 MTWTF
            business hours, 9 until 5:30 pm daily       | 09:00 17:30 MTWTFSS
            on-call hours 1-5 pm                        | 13:00 17:00 MTWTF
            working hours 8.00–18.00 Sunday to Thursday | 08:00 18:00 MTWTS
            """)
    void hoursAreReadAsTheyAreWritten(String words, String expected) {
        assertThat(WrittenHours.read(words, LISBON)
                        .map(calendar -> calendar.opens() + " " + calendar.closes() + " "
                                + calendar.days().stream()
                                        .sorted()
                                        .map(DayOfWeek::name)
                                        .map(name -> name.substring(0, 1))
                                        .collect(Collectors.joining())))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"during support hours", "support hours 17:00-10:00", "office hours 29:00-30:00", "on-call week 3"})
    void wordsWithoutHoursThatEndAfterTheyBeginHaveNone(String words) {
        assertThat(WrittenHours.read(words, LISBON)).isEmpty();
    }

    @Test
    void theCalendarIsNamedByTheWordsInTheZoneOfTheDocument() {
        assertThat(WrittenHours.read("during support hours 10:00-17:00", LISBON).orElseThrow())
                .satisfies(calendar -> assertThat(calendar.name()).isEqualTo("during support hours 10:00-17:00"))
                .satisfies(calendar -> assertThat(calendar.zone()).isEqualTo(LISBON));
    }
}
