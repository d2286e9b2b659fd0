package dev.hindcast.dashboard.page.compare;

import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Choices;
import dev.hindcast.dashboard.filter.Refusal;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.insight.compare.FreePeriods;
import dev.hindcast.insight.compare.Period;
import dev.hindcast.insight.compare.Step;
import dev.hindcast.metric.Scope;
import dev.hindcast.query.ReportingCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two periods of a visit held against each other.
 *
 * @param later the period in question
 * @param earlier the period it is held against
 * @param comparisons one a metric, adjusted together
 */
public record Compared(Period later, Period earlier, List<Comparison> comparisons) {
    /** Returns them, the latest quarter and the one before unless the address says otherwise; absent where nothing has a date. */
    public static Optional<Compared> of(Visit visit) {
        ReportingCalendar calendar = visit.base().calendar();
        return later(visit).map(label -> {
            Period later = period("later", label, calendar);
            String before = visit.parameters()
                    .get("earlier")
                    .orElseGet(() -> Step.PREVIOUS.from(calendar.quarterOf(later.first()), calendar));
            return of(visit, later, period("earlier", before, calendar));
        });
    }

    private static Optional<String> later(Visit visit) {
        List<Choices.Value> quarters =
                visit.state().snapshot().choices().dimensions().get(0).values();
        return visit.parameters()
                .get("later")
                .or(() -> quarters.stream().findFirst().map(Choices.Value::value));
    }

    private static Compared of(Visit visit, Period later, Period earlier) {
        Scope scope = visit.scope().always();
        LocalDate lastDay = LocalDate.ofInstant(
                Cases.endOfData(visit.base().incidents()),
                visit.base().calendar().zone());
        return new Compared(
                later,
                earlier,
                visit.state()
                        .snapshot()
                        .measured(measurement -> FreePeriods.compare(
                                measurement, visit.catalog().metrics(), scope, later, earlier, lastDay)));
    }

    private static Period period(String name, String text, ReportingCalendar calendar) {
        try {
            return Period.parse(text, calendar);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.badRequest(name + ": " + e.getMessage() + ".");
        }
    }
}
