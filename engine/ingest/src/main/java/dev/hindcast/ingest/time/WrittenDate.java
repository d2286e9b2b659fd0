package dev.hindcast.ingest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as written, perhaps without its year.
 *
 * @param year absent where it is not written
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record WrittenDate(OptionalInt year, int month, int day) {
    /** Returns the date, absent if there is no such day, or no year. */
    public Optional<LocalDate> date() {
        return year.isEmpty() ? Optional.empty() : in(year.getAsInt());
    }

    /** Returns the date in that year, absent if there is no such day. */
    public Optional<LocalDate> in(int otherYear) {
        try {
            return Optional.of(LocalDate.of(otherYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
