package dev.hindcast.publish.table;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.metric.Unit;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Metrics for a terminal: one aligned table for each, headed by its definition. */
public final class MetricText {
    private static final int LONGEST_KEY = 40;

    private MetricText() {}

    /**
     * Writes the tables, which may be broken down differently.
     *
     * @param naive whether durations show their mean and its interval, which one long incident governs
     */
    public static void write(List<MetricTable> tables, boolean naive, Appendable out) throws IOException {
        String gap = "";
        for (MetricTable table : tables) {
            out.append(gap).append(table.metric().title()).append(": ");
            out.append(table.definition()).append('\n');
            AlignedText.write(
                    header(table, naive), rows(table, naive), table.dimensions().size(), out);
            gap = "\n";
        }
    }

    private static List<String> header(MetricTable table, boolean naive) {
        List<String> header = new ArrayList<>();
        table.dimensions().forEach(dimension -> header.add(dimension.name()));
        header.add("incidents");
        Unit unit = table.metric().unit();
        if (unit == Unit.SECONDS) {
            header.addAll(List.of("n", "coverage"));
            header.addAll(isOpen(table) ? List.of("open") : List.of());
            header.addAll(List.of("median", "95 % interval", "p90", "max"));
            header.addAll(isOpen(table) ? List.of("restricted mean", "up to") : List.of());
            header.addAll(naive && isOpen(table) ? List.of("median without open") : List.of());
            header.addAll(naive ? List.of("mean", "95 % of the mean", "verdict") : List.of("verdict"));
        } else if (unit == Unit.SHARE) {
            header.addAll(List.of("n", "coverage", "share", "95 % interval", "verdict"));
        }
        return header;
    }

    private static List<List<String>> rows(MetricTable table, boolean naive) {
        List<List<String>> rows = new ArrayList<>();
        for (MetricTable.Row row : table.rows()) {
            List<String> line = new ArrayList<>();
            row.key()
                    .forEach(cell -> line.add(
                            cell.isPresent() ? SafeText.line(cell.print(), LONGEST_KEY) : DurationText.ABSENT));
            line.add(Long.toString(row.incidents()));
            if (table.metric().unit() != Unit.INCIDENTS) {
                line.add(Long.toString(row.n()));
                line.add(NumberText.percent(row.coverage()));
                line.addAll(
                        table.metric().unit() == Unit.SECONDS
                                ? durations(row, isOpen(table), naive, suffix(table))
                                : shares(row));
                line.add(row.verdict());
            }
            rows.add(line);
        }
        return rows;
    }

    /** Whether some incident is open: elsewhere the columns that count them would say the same as the others. */
    private static boolean isOpen(MetricTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.figures().get(Statistic.OPEN).isPresent());
    }

    private static List<String> durations(MetricTable.Row row, boolean open, boolean naive, String suffix) {
        List<String> cells = new ArrayList<>();
        if (open) {
            cells.add(Long.toString((long) row.figures().get(Statistic.OPEN).orElse(0)));
        }
        cells.addAll(List.of(
                DurationText.of(row.figures().get(Statistic.MEDIAN)),
                DurationText.interval(
                        row.figures().get(Statistic.MEDIAN_LOW), row.figures().get(Statistic.MEDIAN_HIGH)),
                DurationText.of(row.figures().get(Statistic.P90)),
                DurationText.of(row.figures().get(Statistic.MAX))));
        if (open) {
            cells.add(DurationText.of(row.figures().get(Statistic.RESTRICTED_MEAN)));
            cells.add(DurationText.of(row.figures().get(Statistic.HORIZON)));
        }
        if (open && naive) {
            cells.add(DurationText.of(row.figures().get(Statistic.NAIVE_MEDIAN)));
        }
        if (naive) {
            cells.add(DurationText.of(row.figures().get(Statistic.MEAN)));
            cells.add(DurationText.interval(
                    row.figures().get(Statistic.MEAN_LOW), row.figures().get(Statistic.MEAN_HIGH)));
        }
        cells.replaceAll(cell -> cell.equals(DurationText.ABSENT) ? cell : cell + suffix);
        return cells;
    }

    /** What stands beside each duration that is not exact. */
    private static String suffix(MetricTable table) {
        return table.relativeError().isEmpty()
                ? ""
                : " ±" + NumberText.decimals(100 * table.relativeError().getAsDouble(), 1) + " %";
    }

    private static List<String> shares(MetricTable.Row row) {
        return List.of(
                NumberText.percent(row.figures().get(Statistic.MEAN)),
                NumberText.interval(
                        row.figures().get(Statistic.MEAN_LOW), row.figures().get(Statistic.MEAN_HIGH)));
    }
}
