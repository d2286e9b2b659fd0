package dev.hindcast.dashboard.filter;

import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values a filter can take.
 *
 * @param dimensions quarter first, then those that can be fixed
 */
public record Choices(List<Choice> dimensions) {
    public Choices {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * The values of one dimension.
     *
     * @param name as in addresses
     * @param values those that an incident has, with how many have it; quarters latest first
     */
    public record Choice(String name, List<Value> values) {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * One value.
     *
     * @param value as in addresses
     * @param incidents how many have it
     */
    public record Value(String value, long incidents) {}

    /** Asks for them. */
    public static Choices of(Measurement measurement, Scope everything) {
        return new Choices(Stream.concat(Stream.of(IncidentColumn.QUARTER), Filter.DIMENSIONS.stream())
                .map(column -> choice(measurement.measure(new IncidentCount(), List.of(column), everything), column))
                .toList());
    }

    private static Choice choice(MetricTable counts, IncidentColumn column) {
        List<Value> values = new ArrayList<>();
        for (MetricTable.Row row : counts.rows()) {
            Cell cell = row.key().get(0);
            if (cell.isPresent() && row.incidents() > 0) {
                values.add(new Value(cell.print(), row.incidents()));
            }
        }
        if (column.equals(IncidentColumn.QUARTER)) {
            Collections.reverse(values);
        }
        return new Choice(column.name(), values);
    }
}
