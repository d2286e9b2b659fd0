package dev.hindcast.query;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which day, week, month and quarter an incident belongs to.
 *
 * @param zone where days begin
 * @param fiscalYearStart the month in which quarters begin to count; January for calendar quarters. A fiscal year is named after
 *     the calendar year it begins in
 */
public record ReportingCalendar(ZoneId zone, Month fiscalYearStart) implements Serializable {
    private static final List<MilestoneName> IN_ORDER = List.of(MilestoneName.values());

    /** What a day belongs to. */
    public enum Period {
        /** Calendar or fiscal quarter. */
        QUARTER,
        MONTH,
        /** ISO week. */
        WEEK,
        /** Calendar year. */
        YEAR;

        /** Returns the label of the period that the day belongs to. */
        public String of(ReportingCalendar calendar, LocalDate day) {
            return switch (this) {
                case QUARTER -> calendar.quarterOf(day);
                case MONTH -> monthOf(day);
                case WEEK -> weekOf(day);
                case YEAR -> yearOf(day);
            };
        }
    }

    public ReportingCalendar {
        Objects.requireNonNull(zone, "zone is null");
        Objects.requireNonNull(fiscalYearStart, "fiscalYearStart is null");
    }

    /**
     * Returns the day the incident began as far as is known: that of its first milestone in the order started, detected,
     * acknowledged, mitigated, resolved; else the date its document gives; else nothing.
     */
    public Optional<LocalDate> dayOf(Incident incident) {
        Optional<Milestone> first = incident.milestones().firstOf(IN_ORDER);
        if (first.filter(Milestone::hasTimeOfDay).isPresent()) {
            return first.map(milestone -> LocalDate.ofInstant(milestone.at(), zone));
        }
        return first.map(milestone -> LocalDate.ofInstant(milestone.at(), documentZone(incident)))
                .or(incident::date);
    }

    private ZoneId documentZone(Incident incident) {
        return incident.zone().map(statement -> ZoneId.of(statement.zone())).orElse(zone);
    }

    /** Returns the quarter's label, {@code 2024-Q3}. */
    public String quarterOf(LocalDate day) {
        LocalDate shifted = day.minusMonths(fiscalYearStart.getValue() - 1L);
        return yearLabel(shifted.getYear()) + "-Q" + shifted.get(IsoFields.QUARTER_OF_YEAR);
    }

    /**
     * Returns the first day of a quarter.
     *
     * @param label as {@link #quarterOf} makes it
     * @throws IllegalArgumentException if it is not such a label
     */
    public LocalDate startOf(String label) {
        if (!label.matches("-?\\d{4,9}-Q[1-4]")) {
            throw new IllegalArgumentException("\"" + label + "\" is not a quarter; write it like 2024-Q3");
        }
        int year = Integer.parseInt(label.substring(0, label.length() - 3));
        int quarter = label.charAt(label.length() - 1) - '0';
        return LocalDate.of(year, 1, 1).plusMonths(3L * (quarter - 1) + fiscalYearStart.getValue() - 1L);
    }

    /** Returns the label of the quarter after this one. */
    public String next(String label) {
        return quarterOf(startOf(label).plusMonths(3));
    }

    /** Returns how many quarters after the first the second comes; negative where it comes before. */
    public long quartersBetween(String first, String second) {
        return ChronoUnit.MONTHS.between(startOf(first), startOf(second)) / 3;
    }

    /** Returns the month's label, {@code 2024-07}. */
    public static String monthOf(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** Returns the ISO week's label, {@code 2024-W27}. */
    public static String weekOf(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return yearLabel(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
    }

    /** Returns the calendar year's label, {@code 2024}. */
    public static String yearOf(LocalDate day) {
        return yearLabel(day.getYear());
    }

    /** Four digits at least, so that labels of mistyped years, such as 0204, sort as the years do. */
    private static String yearLabel(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
