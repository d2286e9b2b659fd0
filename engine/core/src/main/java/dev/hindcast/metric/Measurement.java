package dev.hindcast.metric;

import dev.hindcast.model.Incident;
import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.IncidentTable;
import dev.hindcast.query.Query;
import dev.hindcast.query.ReportingCalendar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Metrics over one set of incidents on one engine. Loads each shape of table once. Not thread-safe; close it to release the
 * engine's tables.
 */
public final class Measurement implements AutoCloseable {
    /** So many quarters in a row may be empty; more are a mistyped year. */
    private static final long MOST_EMPTY = 40;

    private final IncidentRows rows;
    private final ReportingCalendar calendar;
    private final List<IncidentColumn> plain;
    private final Map<Set<String>, IncidentEngine.LoadedTable> tables = new HashMap<>();

    /**
     * Prepares to measure.
     *
     * @param engine who filters, groups and counts
     * @param incidents what is measured
     * @param calendar which period each belongs to
     * @param catalog the metrics that may be asked for
     */
    public Measurement(
            IncidentEngine engine, List<Incident> incidents, ReportingCalendar calendar, MetricCatalog catalog) {
        this(columns -> engine.load(IncidentTable.of(incidents, columns, calendar)), calendar, columns(catalog));
    }

    /**
     * Prepares to measure rows that come from elsewhere.
     *
     * @param rows where they come from; one row an incident, or one for each combination of lists
     * @param calendar which period each belongs to
     * @param columns all that the metrics, their dimensions and scopes will need
     */
    public Measurement(IncidentRows rows, ReportingCalendar calendar, Collection<IncidentColumn> columns) {
        this.rows = rows;
        this.calendar = calendar;
        this.plain = columns.stream()
                .filter(column -> !column.multivalued())
                .distinct()
                .toList();
    }

    private static Set<IncidentColumn> columns(MetricCatalog catalog) {
        Set<IncidentColumn> columns = new LinkedHashSet<>(List.of(IncidentColumn.DAY));
        columns.addAll(IncidentColumn.DIMENSIONS);
        catalog.metrics().forEach(metric -> metric.measured().ifPresent(columns::add));
        return columns;
    }

    /** Returns the metric for every group of the dimensions within the scope. */
    public MetricTable measure(Metric metric, List<IncidentColumn> by, Scope scope) {
        List<Aggregate> aggregates = new ArrayList<>();
        // Lists that spread an incident over rows are either grouped by or held to one value, so it is in a group once.
        aggregates.add(new Aggregate.Count());
        metric.measured().ifPresent(column -> aggregates.add(new Aggregate.DistributionOf(column.column())));
        Query query = new Query(
                scope.predicate(), by.stream().map(IncidentColumn::column).toList(), aggregates);
        // Thousands of groups are folded on all cores: folds are pure, and the order stays.
        List<MetricTable.Row> measured = table(by, scope).run(query).groups().parallelStream()
                .map(group -> row(metric, group))
                .toList();
        return new MetricTable(
                metric, by, by.equals(List.of(IncidentColumn.QUARTER)) ? everyQuarter(metric, measured) : measured);
    }

    private IncidentEngine.LoadedTable table(List<IncidentColumn> by, Scope scope) {
        Set<IncidentColumn> exploded = new LinkedHashSet<>();
        by.stream().filter(IncidentColumn::multivalued).forEach(exploded::add);
        scope.where().keySet().stream().filter(IncidentColumn::multivalued).forEach(exploded::add);
        List<IncidentColumn> columns = new ArrayList<>(plain);
        columns.addAll(exploded);
        Set<String> shape =
                Set.copyOf(exploded.stream().map(IncidentColumn::name).toList());
        return tables.computeIfAbsent(shape, s -> rows.load(columns));
    }

    /** A quarter in which nothing happened is a row with zero incidents and no duration, not a gap, but for a decade of them. */
    private List<MetricTable.Row> everyQuarter(Metric metric, List<MetricTable.Row> rows) {
        List<MetricTable.Row> complete = new ArrayList<>();
        String last = null;
        for (MetricTable.Row row : rows) {
            Cell quarter = row.key().get(0);
            long empty = last == null || !quarter.isPresent() ? 0 : calendar.quartersBetween(last, quarter.print()) - 1;
            if (empty <= MOST_EMPTY) {
                addEmpty(metric, last, empty, complete);
                complete.add(row);
            } else {
                complete.add(
                        row.with(empty + " empty quarters before this one are left out: look for a mistyped date"));
            }
            last = quarter.isPresent() ? quarter.print() : last;
        }
        return complete;
    }

    private void addEmpty(Metric metric, String last, long count, List<MetricTable.Row> rows) {
        String quarter = last;
        for (long i = 0; i < count; i++) {
            quarter = calendar.next(quarter);
            rows.add(row(metric, List.of(Cell.ofText(quarter)), 0, Distribution.empty()));
        }
    }

    private static MetricTable.Row row(Metric metric, Groups.Group group) {
        Distribution values = metric.measured().isPresent() ? group.distribution(1) : Distribution.empty();
        return row(metric, group.key(), group.whole(0), values);
    }

    private static MetricTable.Row row(Metric metric, List<Cell> key, long incidents, Distribution measured) {
        Distribution values = metric.usable(measured);
        long n = metric.measured().isPresent() ? values.count() : incidents;
        long leftOut = measured.count() - values.count();
        Figures figures = metric.fold(incidents, values);
        return new MetricTable.Row(
                key,
                incidents,
                n,
                values,
                leftOut == 0 ? figures : figures.with(leftOut + " left out: longer than 30 days or whole days"));
    }

    @Override
    public void close() {
        tables.values().forEach(IncidentEngine.LoadedTable::close);
        tables.clear();
    }
}
