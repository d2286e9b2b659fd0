package dev.hindcast.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BusinessCalendarTest {
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    static List<JsonNode> cases() {
        return Vectors.entries(Vectors.read("24_business_hours_clock").get("cases"));
    }

    private static BusinessCalendar office(String zone, Set<LocalDate> holidays) {
        return new BusinessCalendar(
                "office", ZoneId.of(zone), WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0), holidays);
    }

    /** Open every day from 01:00 to 05:00, the hours in which clocks change. */
    private static BusinessCalendar night() {
        return new BusinessCalendar(
                "night",
                ZoneId.of("Europe/Berlin"),
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(1, 0),
                LocalTime.of(5, 0),
                Set.of());
    }

    @Test
    void whatCountsIsPrintedWithTheName() {
        assertThat(office("Europe/Paris", Set.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 8)))
                        .inWords())
                .isEqualTo("office (Mon, Tue, Wed, Thu, Fri 09:00-17:00, Europe/Paris, without 2 holidays)");
        assertThat(new WallClock().inWords()).isEqualTo("wall clock");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheVectorInMinutes(JsonNode vectorCase) {
        Set<LocalDate> holidays = new HashSet<>();
        vectorCase.get("holidays").forEach(day -> holidays.add(LocalDate.parse(day.textValue())));
        Instant start = Instant.parse(vectorCase.get("start").textValue());
        Instant end = Instant.parse(vectorCase.get("end").textValue());
        Clock office = office(vectorCase.get("zone").textValue(), holidays);
        assertThat(office.secondsBetween(start, end))
                .isEqualTo(60 * vectorCase.get("business_minutes").longValue());
        assertThat(new WallClock().secondsBetween(start, end))
                .isEqualTo(60 * vectorCase.get("wall_minutes").longValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-30, 14400",
        "2024-03-31, 10800", // clocks go forward
        "2024-10-27, 18000", // clocks go back
    })
    void aDayOnWhichClocksChangeCountsWhatReallyPassed(LocalDate day, long seconds) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant start = day.atStartOfDay(berlin).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(berlin).toInstant();
        assertThat(night().secondsBetween(start, end)).isEqualTo(seconds);
    }

    @Test
    void nothingPassesOutsideOpeningHours() {
        Clock office = office("UTC", Set.of());
        assertThat(office.secondsBetween(Instant.parse("2024-07-05T17:00:00Z"), Instant.parse("2024-07-08T09:00:00Z")))
                .isZero();
        assertThat(office.secondsBetween(Instant.parse("2024-07-05T16:59:59Z"), Instant.parse("2024-07-08T09:00:01Z")))
                .isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeCounted() {
        Clock office = office("UTC", Set.of());
        Instant now = Instant.parse("2024-07-05T17:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> office.secondsBetween(now, now.minusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WallClock().secondsBetween(now, now.minusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> office.secondsBetween(Instant.MIN, Instant.MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessCalendar(
                        "night", ZoneId.of("UTC"), WEEKDAYS, LocalTime.of(22, 0), LocalTime.of(6, 0), Set.of()))
                .withMessageContaining("night");
    }
}
