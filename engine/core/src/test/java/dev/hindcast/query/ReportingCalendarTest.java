package dev.hindcast.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.time.MilestoneName;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingCalendarTest {
    private static final ReportingCalendar UTC = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);

    private static ReportingCalendar fiscal(Month start) {
        return new ReportingCalendar(ZoneOffset.UTC, start);
    }

    @ParameterizedTest
    @CsvSource({
        "JANUARY, 2024-01-01, 2024-Q1",
        "JANUARY, 2024-12-31, 2024-Q4",
        "FEBRUARY, 2024-01-31, 2023-Q4",
        "FEBRUARY, 2024-02-01, 2024-Q1",
        "APRIL, 2024-03-31, 2023-Q4",
        "APRIL, 2024-04-01, 2024-Q1",
        "APRIL, 2024-02-29, 2023-Q4",
        "JULY, 2024-06-30, 2023-Q4",
        "OCTOBER, 2024-12-31, 2024-Q1",
        "DECEMBER, 2024-11-30, 2023-Q4",
        "JANUARY, 0204-05-06, 0204-Q2"
    })
    void aFiscalYearIsNamedAfterTheYearItBeginsIn(Month start, LocalDate day, String label) {
        assertThat(fiscal(start).quarterOf(day)).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void everyDayLiesInTheQuarterThatItsLabelNames(Month start) {
        ReportingCalendar calendar = fiscal(start);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            String label = calendar.quarterOf(day);
            assertThat(calendar.startOf(label)).isBeforeOrEqualTo(day);
            assertThat(calendar.startOf(calendar.next(label))).isAfter(day);
            assertThat(calendar.startOf(label).getDayOfMonth()).isEqualTo(1);
            assertThat(calendar.quarterOf(calendar.startOf(label))).isEqualTo(label);
        }
    }

    @Test
    void yearsOutsideOfFourDigitsHaveQuartersToo() {
        for (int year : new int[] {-12_345, -5, 0, 7, 999, 9_999, 10_000, 56_789}) {
            LocalDate day = LocalDate.of(year, 12, 31);
            assertThat(UTC.startOf(UTC.next(UTC.quarterOf(day)))).isEqualTo(day.plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-Q0", "2024-Q5", "2024Q3", "24-Q3", "2024-q3", "2024-Q3x", "''"})
    void whatIsNoQuarterIsRefusedWithAnExample(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UTC.startOf(label))
                .withMessageContaining("2024-Q3");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-30, 2025-W01",
        "2024-12-29, 2024-W52",
        "2021-01-03, 2020-W53",
        "2021-01-04, 2021-W01",
        "2023-01-01, 2022-W52",
        "2024-07-01, 2024-W27"
    })
    void weeksBelongToTheYearOfTheirThursday(LocalDate day, String label) {
        assertThat(ReportingCalendar.weekOf(day)).isEqualTo(label);
    }

    @Test
    void weeksBeginOnMondayWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportingCalendar.weekOf(LocalDate.of(2024, 7, 7))).isEqualTo("2024-W27");
            assertThat(UTC.quarterOf(LocalDate.of(2024, 7, 7))).isEqualTo("2024-Q3");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void monthsAndYearsArePaddedSoThatTheySort() {
        assertThat(ReportingCalendar.monthOf(LocalDate.of(2024, 7, 9))).isEqualTo("2024-07");
        assertThat(ReportingCalendar.yearOf(LocalDate.of(2024, 7, 9))).isEqualTo("2024");
        assertThat(ReportingCalendar.yearOf(LocalDate.of(204, 7, 9))).isEqualTo("0204");
    }

    @Test
    void aTimeFallsOnTheDayOfTheReportsZone() {
        IncidentLiteral late = new IncidentLiteral("a")
                .at(MilestoneName.STARTED, "2024-03-31T23:30:00Z")
                .zone("America/New_York");
        assertThat(UTC.dayOf(late.incident())).contains(LocalDate.of(2024, 3, 31));
        assertThat(new ReportingCalendar(ZoneId.of("Europe/Berlin"), Month.JANUARY).dayOf(late.incident()))
                .contains(LocalDate.of(2024, 4, 1));
    }

    @Test
    void aDateStaysTheDayItsDocumentNames() {
        IncidentLiteral day = new IncidentLiteral("a")
                .on(MilestoneName.STARTED, "2024-03-31T22:00:00Z")
                .zone("Europe/Berlin");
        assertThat(UTC.dayOf(day.incident())).contains(LocalDate.of(2024, 4, 1));
    }

    @Test
    void theFirstMilestoneThatIsStatedDecidesThenTheDateThenNothing() {
        IncidentLiteral incident = new IncidentLiteral("a").date("2024-01-01");
        assertThat(UTC.dayOf(incident.incident())).contains(LocalDate.of(2024, 1, 1));
        incident.at(MilestoneName.RESOLVED, "2024-01-03T00:00:00Z").at(MilestoneName.DETECTED, "2024-01-02T00:00:00Z");
        assertThat(UTC.dayOf(incident.incident())).contains(LocalDate.of(2024, 1, 2));
        assertThat(UTC.dayOf(new IncidentLiteral("b").incident())).isEmpty();
    }
}
