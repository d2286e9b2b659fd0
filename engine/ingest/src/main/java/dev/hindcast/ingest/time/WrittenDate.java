package dev.hindcast.ingest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A date as written, perhaps without its year, perhaps without its month too.
 *
 * @param year absent where it is not written
 * @param month 1 to 12; 0 where only the day is written, as in "the 14th"; the first figure where the order is not told
 * @param day 1 to 31; the second figure where the order is not told
 * @param order which of two figures is the month
 */
public record WrittenDate(OptionalInt year, int month, int day, FigureOrder order) {
    /** Returns a date that is known in full. */
    public static WrittenDate of(LocalDate date) {
        return new WrittenDate(
                OptionalInt.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth(), FigureOrder.PLAIN);
    }

    /** Returns a day of a month that is not named. */
    static WrittenDate ofDay(int day) {
        return new WrittenDate(OptionalInt.empty(), 0, day, FigureOrder.PLAIN);
    }

    /** Returns whether it names its month, so that it can stand for itself. */
    public boolean namesMonth() {
        return month > 0 && order != FigureOrder.UNTOLD;
    }

    /** Returns the date, absent if there is no such day, no year, or if it could be read two ways. */
    public Optional<LocalDate> date() {
        return year.isEmpty() ? Optional.empty() : in(year.getAsInt());
    }

    /** Returns the date in that year, absent if there is no such day, no month, or if it could be read two ways. */
    public Optional<LocalDate> in(int otherYear) {
        return namesMonth() ? day(otherYear, month, day) : Optional.empty();
    }

    /** Returns the date nearest to another: of a date without its year the nearest year is meant, without its month the nearest month. */
    public Optional<LocalDate> near(LocalDate other) {
        if (order == FigureOrder.UNTOLD || year.isPresent()) {
            return date();
        }
        Stream<Optional<LocalDate>> dates = month == 0
                ? Stream.of(0, -1, 1)
                        .map(other.withDayOfMonth(1)::plusMonths)
                        .map(m -> day(m.getYear(), m.getMonthValue(), day))
                : Stream.of(0, -1, 1).map(years -> in(other.getYear() + years));
        return dates.flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - other.toEpochDay())));
    }

    /** Returns the same with its figures read in that order; itself if its order is told or the other is not. */
    public WrittenDate in(FigureOrder told) {
        Objects.requireNonNull(told, "told is null");
        if (order != FigureOrder.UNTOLD || told == FigureOrder.UNTOLD || told == FigureOrder.PLAIN) {
            return this;
        }
        return told == FigureOrder.MONTH_FIRST
                ? new WrittenDate(year, month, day, told)
                : new WrittenDate(year, day, month, told);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
