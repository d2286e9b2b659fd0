package dev.hindcast.insight.compare;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pairs of quarters out of a metric table. */
public final class PeriodPairs {
    private final ReportingCalendar calendar;
    private final LocalDate lastDay;

    /**
     * Prepares for data that end on a day.
     *
     * @param calendar which quarters there are
     * @param lastDay the last day the data speak of; days after it had no chance to see an incident
     */
    public PeriodPairs(ReportingCalendar calendar, LocalDate lastDay) {
        this.calendar = calendar;
        this.lastDay = lastDay;
    }

    /**
     * Returns a pair for each group and each step.
     *
     * @param table broken down by the quarter first and by anything after it
     * @param quarter the later one
     * @param steps to the earlier ones
     */
    public List<PeriodPair> of(MetricTable table, String quarter, List<Step> steps) {
        if (table.dimensions().isEmpty() || !table.dimensions().get(0).equals(IncidentColumn.QUARTER)) {
            throw new IllegalArgumentException(table.metric().name() + " is not broken down by quarter first");
        }
        Set<List<Cell>> groups = new LinkedHashSet<>();
        table.rows().forEach(row -> groups.add(row.key().subList(1, row.key().size())));
        if (table.dimensions().size() == 1) {
            groups.add(List.of());
        }
        List<PeriodPair> pairs = new ArrayList<>();
        for (List<Cell> group : groups) {
            for (Step step : steps) {
                Side earlier = side(table, step.from(quarter, calendar), group);
                Side later = side(table, quarter, group);
                if (group.isEmpty() || earlier.incidents() + later.incidents() > 0) {
                    pairs.add(new PeriodPair(table.metric(), group, later, earlier));
                }
            }
        }
        return pairs;
    }

    private Side side(MetricTable table, String quarter, List<Cell> group) {
        List<Cell> key = new ArrayList<>(List.of(Cell.ofText(quarter)));
        key.addAll(group);
        return table.row(key.toArray(Cell[]::new))
                .map(row -> new Side(quarter, days(quarter), row.incidents(), row.values()))
                .orElseGet(() -> new Side(quarter, days(quarter), 0, Distribution.empty()));
    }

    private double days(String quarter) {
        return Period.quarter(quarter, calendar).days(lastDay);
    }
}
