package dev.hindcast.publish.table;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Metric tables as one table of fields: a row for each metric and group. */
public final class MetricRows {
    private static final List<Statistic> FIGURES = List.of(
            Statistic.MEAN,
            Statistic.MEDIAN,
            Statistic.P75,
            Statistic.P90,
            Statistic.P95,
            Statistic.MAX,
            Statistic.MEDIAN_LOW,
            Statistic.MEDIAN_HIGH);
    /** Added after the columns that other programs count on. */
    private static final List<Statistic> APPENDED = List.of(
            Statistic.MEAN_LOW,
            Statistic.MEAN_HIGH,
            Statistic.OPEN,
            Statistic.RESTRICTED_MEAN,
            Statistic.HORIZON,
            Statistic.NAIVE_MEDIAN);

    /** There only where durations are rounded: by which part of itself each may be off at most. */
    static final String RELATIVE_ERROR = "relative_error";

    /** How many columns there are beside the dimensions, at most. */
    private static final int COMMON = FIGURES.size() + APPENDED.size() + 8;

    private MetricRows() {}

    /**
     * Returns the rows in the order of the tables.
     *
     * @param name of the table
     * @param tables all broken down by the same dimensions
     * @throws IllegalArgumentException if they are not
     */
    public static DataTable of(String name, List<MetricTable> tables) {
        List<String> columns = columns(tables);
        boolean rounded = areRounded(tables);
        List<List<Field>> rows = new ArrayList<>();
        for (MetricTable table : tables) {
            rows.addAll(
                    table.rows().parallelStream().map(fields(table, rounded)).toList());
        }
        return new DataTable(name, columns, rows);
    }

    /**
     * Returns the names of the columns.
     *
     * @throws IllegalArgumentException if the tables are broken down by different dimensions
     */
    static List<String> columns(List<MetricTable> tables) {
        List<IncidentColumn> dimensions =
                tables.isEmpty() ? List.of() : tables.get(0).dimensions();
        for (MetricTable table : tables) {
            if (!table.dimensions().equals(dimensions)) {
                throw new IllegalArgumentException(table.metric().name() + " is broken down by other dimensions");
            }
        }
        List<String> columns = new ArrayList<>(List.of("metric"));
        dimensions.forEach(dimension -> columns.add(dimension.name()));
        columns.addAll(List.of("unit", "incidents", "n", "coverage"));
        FIGURES.forEach(figure -> columns.add(figure.id()));
        columns.add("verdict");
        APPENDED.forEach(figure -> columns.add(figure.id()));
        columns.add("definition");
        if (areRounded(tables)) {
            columns.add(RELATIVE_ERROR);
        }
        return columns;
    }

    /** Returns whether durations of any of them are rounded, so that all say how much. */
    static boolean areRounded(List<MetricTable> tables) {
        return tables.stream().anyMatch(table -> table.relativeError().isPresent());
    }

    /** Returns what becomes of one row after another; what all of them say is made once. */
    static Function<MetricTable.Row, List<Field>> fields(MetricTable table, boolean rounded) {
        Field metric = Field.of(table.metric().name());
        Field unit = Field.of(table.metric().unit().id());
        List<Field> last = new ArrayList<>(List.of(Field.of(table.definition())));
        if (rounded) {
            last.add(Field.of(table.relativeError()));
        }
        return row -> {
            List<Field> fields = new ArrayList<>(COMMON + row.key().size());
            fields.add(metric);
            row.key().forEach(cell -> fields.add(key(cell)));
            fields.add(unit);
            fields.add(Field.of(row.incidents()));
            fields.add(Field.of(row.n()));
            fields.add(Field.of(row.coverage()));
            FIGURES.forEach(figure -> fields.add(Field.of(row.figures().get(figure))));
            fields.add(Field.of(row.verdict()));
            APPENDED.forEach(figure -> fields.add(Field.of(row.figures().get(figure))));
            fields.addAll(last);
            return fields;
        };
    }

    static Field key(Cell cell) {
        return cell instanceof Cell.Whole whole ? Field.of(whole.value()) : Field.of(cell.print());
    }
}
