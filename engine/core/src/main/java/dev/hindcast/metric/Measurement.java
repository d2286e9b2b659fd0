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
import dev.hindcast.query.bucket.DistributionForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Metrics over one set of incidents on one engine. Loads each shape of table once. Not thread-safe; close it to release the
 * engine's tables.
 */
public final class Measurement implements AutoCloseable {
    /** So many quarters in a row may be empty; more are a mistyped year. */
    private static final long MOST_EMPTY = 40;

    /** What is ranked: by whoever reads the table, whatever its order. */
    private static final Set<IncidentColumn> RANKED = Set.of(IncidentColumn.SERVICE, IncidentColumn.TEAM);

    private final IncidentRows rows;
    private final ReportingCalendar calendar;
    private final DistributionForm form;
    private final List<IncidentColumn> plain;
    private final Set<String> names;
    private final Optional<MetricCatalog> catalog;
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
        this(engine, incidents, calendar, catalog, DistributionForm.EXACT);
    }

    /** Prepares the same, with values kept in this form. */
    public Measurement(
            IncidentEngine engine,
            List<Incident> incidents,
            ReportingCalendar calendar,
            MetricCatalog catalog,
            DistributionForm form) {
        this(
                columns -> engine.load(IncidentTable.of(incidents, columns, calendar)),
                calendar,
                columns(catalog),
                form,
                Optional.of(catalog));
    }

    /**
     * Prepares to measure rows that come from elsewhere.
     *
     * @param rows where they come from; one row an incident, or one for each combination of lists
     * @param calendar which period each belongs to
     * @param columns all that the metrics, their dimensions and scopes will need
     * @param form in which values are kept
     */
    public Measurement(
            IncidentRows rows, ReportingCalendar calendar, Collection<IncidentColumn> columns, DistributionForm form) {
        this(rows, calendar, columns, form, Optional.empty());
    }

    private Measurement(
            IncidentRows rows,
            ReportingCalendar calendar,
            Collection<IncidentColumn> columns,
            DistributionForm form,
            Optional<MetricCatalog> catalog) {
        this.rows = rows;
        this.calendar = calendar;
        this.form = form;
        this.catalog = catalog;
        this.plain = columns.stream()
                .filter(column -> !column.multivalued())
                .distinct()
                .toList();
        this.names = plain.stream().map(IncidentColumn::name).collect(Collectors.toSet());
    }

    /** Returns the metrics that this measures, which know the data; those without any of it for rows from elsewhere. */
    public MetricCatalog catalog() {
        return catalog.orElseGet(() -> new MetricCatalog(MetricCatalog.ALL));
    }

    private static Set<IncidentColumn> columns(MetricCatalog catalog) {
        Set<IncidentColumn> columns = new LinkedHashSet<>(List.of(IncidentColumn.DAY));
        columns.addAll(IncidentColumn.DIMENSIONS);
        Map<String, IncidentColumn> measured = new LinkedHashMap<>();
        for (Metric metric : catalog.metrics()) {
            // Several metrics may look at one column, each with an instance of its own.
            metric.measured().ifPresent(column -> measured.putIfAbsent(column.name(), column));
            metric.open().ifPresent(column -> measured.putIfAbsent(column.name(), column));
        }
        columns.addAll(measured.values());
        return columns;
    }

    /** Returns the metric for every group of the dimensions within the scope. */
    public MetricTable measure(Metric metric, List<IncidentColumn> by, Scope scope) {
        List<Aggregate> aggregates = new ArrayList<>();
        // Lists that spread an incident over rows are either grouped by or held to one value, so it is in a group once.
        aggregates.add(new Aggregate.Count());
        // What is no length may be several numbers in one, which rounding would tear apart.
        DistributionForm kept = metric.unit() == Unit.SECONDS ? form : DistributionForm.EXACT;
        metric.measured().ifPresent(column -> aggregates.add(kept.of(column.column())));
        // How long the open ones last is estimated from every value: nothing bounds what rounding would do to that.
        metric.open()
                .filter(column -> form == DistributionForm.EXACT && names.contains(column.name()))
                .ifPresent(column -> aggregates.add(form.of(column.column())));
        Query query = new Query(
                scope.predicate(), by.stream().map(IncidentColumn::column).toList(), aggregates);
        // Thousands of groups are folded on all cores: folds are pure, and the order stays.
        List<MetricTable.Row> measured = table(by, scope).run(query).groups().parallelStream()
                .map(group -> row(metric, group))
                .toList();
        return new MetricTable(
                metric,
                by,
                by.equals(List.of(IncidentColumn.QUARTER))
                        ? everyQuarter(metric, measured)
                        : by.stream().anyMatch(RANKED::contains) ? ranked(measured) : measured,
                form);
    }

    /** Teams and services are set beside each other; whoever says too little is no better for it. */
    private static List<MetricTable.Row> ranked(List<MetricTable.Row> rows) {
        return rows.stream()
                .map(row -> row.n() == 0 || row.isRanked()
                        ? row
                        : row.with(
                                "no rank: " + Math.round(100 * row.missing()) + " % of the incidents do not state it"))
                .toList();
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
            rows.add(row(metric, List.of(Cell.ofText(quarter)), 0, Distribution.empty(), Distribution.empty()));
        }
    }

    private static MetricTable.Row row(Metric metric, Groups.Group group) {
        Distribution values = metric.measured().isPresent() ? group.distribution(1) : Distribution.empty();
        Distribution open = group.values().size() > 2 ? group.distribution(2) : Distribution.empty();
        return row(metric, group.key(), group.whole(0), values, open);
    }

    private static MetricTable.Row row(
            Metric metric, List<Cell> key, long incidents, Distribution measured, Distribution open) {
        Distribution values = metric.usable(measured);
        long n = metric.measured().isPresent() ? values.count() : incidents;
        long leftOut = measured.count() - values.count();
        Figures figures = metric.fold(incidents, values, open);
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
