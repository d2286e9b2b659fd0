package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a date that people use. */
class DateSpellingTest {
    private static WrittenDate only(String text) {
        List<WrittenTime> times = TimeScanner.scan(text);
        assertThat(times).as(text).hasSize(1);
        return times.get(0).date().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2031-05-14; 2031-05-14
                    2031/05/14; 2031-05-14
                    2031.05.14; 2031-05-14
                    2031-5-4; 2031-05-04
                    2031-05-14T09:00:00Z; 2031-05-14
                    14 May 2031; 2031-05-14
                    14th of May 2031; 2031-05-14
                    1st June 2031; 2031-06-01
                    14-May-2031; 2031-05-14
                    14-May-31; 2031-05-14
                    14-may-31; 2031-05-14
                    15-Sep-31; 2031-09-15
                    15-SEP-31 10:02; 2031-09-15
                    15.Sep.2031; 2031-09-15
                    15.Sept. 2031, 10:02; 2031-09-15
                    3.September 2031; 2031-09-03
                    15/Sep/2031; 2031-09-15
                    15 Sep '31; 2031-09-15
                    15th September ’31, 10:02; 2031-09-15
                    Sep 15 '31 and later; 2031-09-15
                    Sep 15, '31 at 10:02 UTC; 2031-09-15
                    7. March 2031, 16:20; 2031-03-07
                    May 14, 2031; 2031-05-14
                    Wed May 14 10:02:57 CEST 2031; 2031-05-14
                    Sun May  4 10:02:57 CEST 2031; 2031-05-04
                    Tue Jun 03 04:12:00 PM CEST 2031; 2031-06-03
                    Tue Jun 03 16:12:00 CEST 2031: alarm; 2031-06-03
                    May 14 2031, 4:07 PM; 2031-05-14
                    May 14th, 2031; 2031-05-14
                    Sep 3 2031; 2031-09-03
                    Sept. 3, 2031; 2031-09-03
                    January 14-19, 2031; 2031-01-14
                    05/14/2031; 2031-05-14
                    14/05/2031; 2031-05-14
                    5-26-31; 2031-05-26
                    06/06/2031; 2031-06-06
                    29 February 2032; 2032-02-29
                    15:45 UTC on 14 May 2031; 2031-05-14
                    14 May 2031 @ 04:25 UTC; 2031-05-14
                    May 14, 2031 / 12:34; 2031-05-14
                    at 12:47 AM PDT on May 14th, 2031; 2031-05-14
                    """)
    void aDateIsRead(String text, LocalDate date) {
        assertThat(only(text).date()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 14, 10:18 AM",
                "05/14 10:18",
                "05/14, 10:18 PM",
                "Jan 20",
                "7. March, 16:20",
                "Feb 28th 01:52",
                "At 12:47 AM PDT on May 14th",
                "14-May-10:02 the alarm",
                "14-May-10 am",
                "On 14 May '10 servers' were said to be down",
                "14 May '90% of users'"
            })
    void aDateWithoutItsYearWaitsForIt(String text) {
        assertThat(only(text).year()).isEmpty();
        assertThat(only(text).date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-13-01",
                "2031-02-30",
                "31 June 2031",
                "29 February 2031",
                "2031-05-??",
                "20xx-MM-DD",
                "YYYY-MM-DD",
                "2031/32-??-??",
                "version 2031.5",
                "1.2.3.4",
                "22031-05-14",
                "Mayor 14",
                "build 4.2.May.2031",
                "app-14-May-31.log",
                "3.May be related to the load",
                "32-May-31",
                "decade 3"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(TimeScanner.scan(text)).isEmpty();
    }

    @Test
    void aDateWithoutATimeHasThePrecisionOfADay() {
        WrittenTime written =
                TimeScanner.scan("on 2031-05-14 the lights went out").get(0);
        assertThat(written.time()).isEmpty();
        assertThat(written.precision()).isEqualTo(dev.hindcast.model.time.Precision.DAY);
        assertThat("on 2031-05-14 the lights went out".substring(written.start(), written.end()))
                .isEqualTo("2031-05-14");
    }

    @Test
    void aDateWithoutItsYearMayBeNoDayInAnother() {
        WrittenDate leap = only("29 February");
        assertThat(leap.in(2032)).contains(LocalDate.of(2032, 2, 29));
        assertThat(leap.in(2031)).isEmpty();
    }

    @Test
    void aDateThatCouldBeTwoDaysWaitsForItsOrder() {
        WrittenDate either = only("03/04/2031");
        assertThat(either.date()).isEmpty();
        assertThat(either.near(LocalDate.of(2031, 4, 3))).isEmpty();
        assertThat(either.in(FigureOrder.MONTH_FIRST).date()).contains(LocalDate.of(2031, 3, 4));
        assertThat(either.in(FigureOrder.DAY_FIRST).date()).contains(LocalDate.of(2031, 4, 3));
        assertThat(either.in(FigureOrder.UNTOLD).date()).isEmpty();
    }

    @Test
    void aDayWithoutItsMonthIsTheNearest() {
        WrittenDate third = only("at 01:10 UTC on the 3rd");
        assertThat(third.date()).isEmpty();
        assertThat(third.near(LocalDate.of(2031, 5, 2))).contains(LocalDate.of(2031, 5, 3));
        assertThat(third.near(LocalDate.of(2031, 12, 31))).contains(LocalDate.of(2032, 1, 3));
        assertThat(only("on the 31st at 23:50").near(LocalDate.of(2031, 3, 1))).contains(LocalDate.of(2031, 3, 31));
    }

    @Test
    void aDayWithoutItsMonthIsReadBesideATimeOnly() {
        assertThat(TimeScanner.scan("the 3rd attempt and the 14th of its kind")).isEmpty();
    }
}
