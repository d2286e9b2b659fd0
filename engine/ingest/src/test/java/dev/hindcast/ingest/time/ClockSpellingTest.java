package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.time.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a time of day that people use. */
class ClockSpellingTest {
    private static final Instant JANUARY = Instant.parse("2031-01-14T12:00:00Z");

    private static WrittenTime only(String text) {
        List<WrittenTime> times = TimeScanner.scan(text);
        assertThat(times).as(text).hasSize(1);
        return times.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    7:05 the pager goes; 07:05; MINUTE
                    9:05:00 the pager goes; 09:05; SECOND
                    at 10:02:57.123 the pager goes; 10:02:57; SECOND
                    16:20pm; 16:20; MINUTE
                    05:10 PM UTC; 17:10; MINUTE
                    4:07 PM; 16:07; MINUTE
                    4:07 p.m.; 16:07; MINUTE
                    11:30AM; 11:30; MINUTE
                    12:05 AM; 00:05; MINUTE
                    12:05 PM; 12:05; MINUTE
                    8:55pm; 20:55; MINUTE
                    4pm; 16:00; HOUR
                    12 am; 00:00; HOUR
                    [10:02]; 10:02; MINUTE
                    10:02: and more; 10:02; MINUTE
                    '**10:02:** and more'; 10:02; MINUTE
                    10:02:57 ###; 10:02:57; SECOND
                    (10:02); 10:02; MINUTE
                    9.17 UTC; 09:17; MINUTE
                    at 9.17pm; 21:17; MINUTE
                    around 12.05 a.m.; 00:05; MINUTE
                    1830 UTC; 18:30; MINUTE
                    0007 hrs UTC; 00:07; MINUTE
                    00:00; 00:00; MINUTE
                    23:59; 23:59; MINUTE
                    """)
    void aTimeOfDayIsRead(String text, String time, Precision precision) {
        WrittenTime written = only(text);
        assertThat(written.time()).contains(LocalTime.parse(time));
        assertThat(written.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    between 2:30 and 3:00 PM; 14:30; 15:00
                    from 2:30 until about 3:05 p.m.; 14:30; 15:05
                    from 11:50 to 12:10 PM; 11:50; 12:10
                    open from 9:30 to 4:00 PM; 09:30; 16:00
                    at 2:30 it failed and 3:00 PM was the end; 02:30; 15:00
                    between 14:30 and 3:00 PM; 14:30; 15:00
                    between 2:30 Eastern and 3:00 Eastern; 02:30; 03:00
                    """)
    void theHalfOfTheDayBehindASpanGoesForBothEnds(String text, String from, String to) {
        assertThat(TimeScanner.scan(text).stream().map(when -> when.time().orElseThrow()))
                .containsExactly(LocalTime.parse(from), LocalTime.parse(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:00",
                "25:10",
                "10:60",
                "10:2",
                "10:020",
                "99:99:99",
                "version 2.10",
                "9.17 seconds",
                "192.168.10.25",
                "a ratio of 3:1",
                "HH:mm",
                "11:??",
                "--:--",
                "1830 requests",
                "10:02:61",
                "::1",
                "12:30:45:50"
            })
    void whatIsNoTimeOfDayIsNotRead(String text) {
        assertThat(TimeScanner.scan(text)).isEmpty();
    }

    @Test
    void twoTimesInALineAreTwo() {
        assertThat(TimeScanner.scan("1830 and 2045 UTC"))
                .extracting(written -> written.time().orElseThrow())
                .endsWith(LocalTime.of(20, 45));
        assertThat(TimeScanner.scan("from 8:55am to 9:10am PDT"))
                .extracting(written -> written.time().orElseThrow())
                .containsExactly(LocalTime.of(8, 55), LocalTime.of(9, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "10:10-10:25, 10:10, 10:25",
        "~10:10-10:25, 10:10, 10:25",
        "10:10-11:00 UTC, 10:10, 11:00",
        "10:10–10:25, 10:10, 10:25",
        "10:10 - 10:25, 10:10, 10:25",
        "2031-05-14 09:30-10:00, 09:30, 10:00",
        "3am-6am, 03:00, 06:00",
        "10:20PM-11:05PM, 22:20, 23:05",
        "from 3-6pm, 15:00, 18:00",
        "3 to 6 pm, 15:00, 18:00",
        "between 3.15pm and 6.40pm, 15:15, 18:40"
    })
    void aRangeIsTwoTimesAndNoOffset(String text, String from, String to) {
        List<WrittenTime> times = TimeScanner.scan(text);
        assertThat(times)
                .extracting(written -> written.time().orElseThrow())
                .containsExactly(LocalTime.parse(from), LocalTime.parse(to));
        assertThat(times.get(0).zone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-14T08:13:00-00:00, Z",
        "2031-05-14T9:05:00-00:00, Z",
        "2031-05-14T08:13-09:30, -09:30",
        "2031-05-14 08:13-0700, -07:00",
        "2031-05-14 08:13 -07:00, -07:00",
        "2031-05-14T08:13:00+05:45, +05:45",
        "2031-05-14 16:13:00 +0200, +02:00"
    })
    void anOffsetIsOneTimeWithItsZone(String text, String offset) {
        WrittenTime written = only(text);
        assertThat(written.zone().orElseThrow().readings().get(0).zone()).hasToString(offset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~10:10",
                "≈ 10:10",
                "roughly 10:10",
                "around 10:10",
                "about 10:10",
                "approx. 10:10",
                "approximately 10:10",
                "circa 10:10",
                "just before 10:10",
                "shortly after 10:10",
                "on 2031-05-14 at around 10:10",
                "around 2031-05-14 10:10"
            })
    void wordsBeforeATimeMakeItApproximate(String text) {
        assertThat(only(text).approximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10:10AM Pacific we lost it, -08:00",
        "10:10 mountain time, -07:00",
        "10:10am Eastern., -05:00",
        "10:10 pm est, -05:00",
        "10:10am pst, -08:00"
    })
    void aZoneOfAmericaMayBeNamedByItsRegionAloneOrInSmallLetters(String text, String offset) {
        WrittenTime written = only(text);
        assertThat(written.zone()
                        .orElseThrow()
                        .readings()
                        .get(0)
                        .zone()
                        .getRules()
                        .getOffset(JANUARY))
                .hasToString(offset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10:10 Central router restarts", "10:10 est tombé", "10:10 Pacific Payments reports errors"})
    void aWordThatBeginsWhatHappenedIsNoZone(String text) {
        assertThat(only(text).zone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Update 2 - 5pm: the queue is empty", "11-1pm", "Phase 1 to 4pm"})
    void figuresBeforeAnHourAreNotAlwaysAnHour(String text) {
        assertThat(TimeScanner.scan(text)).hasSizeLessThan(2);
    }

    @Test
    void aPlainTimeIsNotApproximate() {
        assertThat(only("at 10:10, about a third of the requests failed").approximate())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    11pm local time (10pm UTC); 22:00
                    12:30am local (11:30pm UTC); 23:30
                    23:10 LT / 03:40 UTC; 03:40
                    """)
    void aLocalClockWithItsUtcIsOneMoment(String text, String utc) {
        WrittenTime written = only(text);
        ZoneId zone = written.zone().orElseThrow().readings().get(0).zone();
        ZonedDateTime local =
                written.time().orElseThrow().atDate(LocalDate.EPOCH).atZone(zone);
        assertThat(local.withZoneSameInstant(ZoneOffset.UTC).toLocalTime()).isEqualTo(LocalTime.parse(utc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11pm local time (seen at 10pm UTC)", "11pm local time (10:20pm UTC)", "11pm (10pm UTC)"})
    void otherPairsAreTwo(String text) {
        assertThat(TimeScanner.scan(text)).hasSize(2);
    }
}
