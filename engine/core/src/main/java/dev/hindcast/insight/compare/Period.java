package dev.hindcast.insight.compare;

import dev.hindcast.query.ReportingCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A stretch of days that is held against another.
 *
 * @param label what it is called: a quarter, or its days
 * @param first day
 * @param last day, inclusive; not before the first
 */
public record Period(String label, LocalDate first, LocalDate last) {
    private static final String TO = "..";

    public Period {
        Objects.requireNonNull(label, "label is null");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(label + " ends before it begins; swap its days");
        }
    }

    /** Returns a quarter; the calendar refuses a label that is none with {@link IllegalArgumentException}. */
    public static Period quarter(String label, ReportingCalendar calendar) {
        return new Period(
                label,
                calendar.startOf(label),
                calendar.startOf(calendar.next(label)).minusDays(1));
    }

    /**
     * Returns the period written as a quarter ({@code 2024-Q3}) or as two days ({@code 2024-07-01..2024-08-15}).
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Period parse(String text, ReportingCalendar calendar) {
        int between = text.indexOf(TO);
        if (between < 0) {
            return quarter(text.strip(), calendar);
        }
        try {
            LocalDate first = LocalDate.parse(text.substring(0, between).strip());
            LocalDate last =
                    LocalDate.parse(text.substring(between + TO.length()).strip());
            return new Period(first + " to " + last, first, last);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no period; write it like 2024-Q3 or 2024-07-01..2024-08-15", e);
        }
    }

    /** Returns how many of its days the data speak of, at least one: days after the last had no chance to see an incident. */
    public double days(LocalDate lastOfData) {
        LocalDate end = last.isBefore(lastOfData) ? last : lastOfData;
        return Math.max(1, ChronoUnit.DAYS.between(first, end) + 1);
    }
}
