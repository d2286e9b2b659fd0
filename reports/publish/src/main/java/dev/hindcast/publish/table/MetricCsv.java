package dev.hindcast.publish.table;

import dev.hindcast.metric.MetricTable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Metrics as CSV: one row for each metric and group, durations in seconds, a refused cell empty with the reason in "verdict". */
public final class MetricCsv {
    private MetricCsv() {}

    /**
     * Writes header and rows. The writer stays open.
     *
     * @param tables all broken down by the same dimensions
     */
    public static void write(List<MetricTable> tables, Writer out) throws IOException {
        CsvFormat.writeHeader(MetricRows.columns(tables), out);
        boolean rounded = MetricRows.areRounded(tables);
        for (MetricTable table : tables) {
            CsvFormat.writeRows(table.rows(), MetricRows.fields(table, rounded), out);
        }
    }
}
