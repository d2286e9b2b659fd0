package dev.hindcast.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One estimate with its interval for each of several things, such as services.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param rows from the top down
 * @param reference what all have in common, such as the average over everything; absent where there is none
 */
public record DotPlotSpec(String id, Caption caption, List<Row> rows, Optional<Reference> reference)
        implements ChartSpec {
    public DotPlotSpec {
        rows = List.copyOf(rows);
    }

    /**
     * One thing.
     *
     * @param name how it is called
     * @param label the estimate in words; what stands in its place where it was refused
     * @param value the estimate; absent where it was refused
     * @param interval its interval
     * @param raw the figure before anything was drawn towards the average
     */
    public record Row(String name, String label, OptionalDouble value, Optional<Range> interval, OptionalDouble raw) {}

    /**
     * A line through all rows.
     *
     * @param value where
     * @param label in words
     */
    public record Reference(double value, String label) {}

    @Override
    public String description() {
        return rows.stream().map(row -> row.name() + ": " + row.label()).collect(Collectors.joining("; "));
    }
}
