package dev.hindcast.insight.compare;

import dev.hindcast.query.ReportingCalendar;
import java.util.Locale;

/** Which earlier quarter one is held against. Fixed before looking; anything else is exploratory. */
public enum Step {
    /** The quarter before. */
    PREVIOUS(3),
    /** The same quarter a year earlier. */
    YEAR_AGO(12);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** Returns the label of the earlier quarter, calendar or fiscal as the calendar has it. */
    public String from(String quarter, ReportingCalendar calendar) {
        return calendar.quarterOf(calendar.startOf(quarter).minusMonths(months));
    }

    /** Returns the name on the command line: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
