package dev.hindcast.charts.spec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts by two ordered properties, such as weekday and hour.
 *
 * @param id name in file names
 * @param caption the words around it
 * @param rows names from the top down
 * @param columns names from the left
 * @param counts one list a row, one count a column
 */
public record HeatMapSpec(String id, Caption caption, List<String> rows, List<String> columns, List<List<Long>> counts)
        implements ChartSpec {
    public HeatMapSpec {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("the counts of " + id + " do not fill its rows and columns");
        }
    }

    /** Returns the largest count. */
    public long highest() {
        return counts.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    @Override
    public String description() {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row) + ": "
                        + counts.get(row).stream().mapToLong(Long::longValue).sum())
                .collect(Collectors.joining("; "));
    }
}
