package dev.hindcast.cli.format;

import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.table.ComparisonTable;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.JsonFormat;
import dev.hindcast.publish.table.MetricCsv;
import dev.hindcast.publish.table.MetricJson;
import dev.hindcast.publish.table.MetricText;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** How {@code metrics} prints its tables. */
public enum MetricFormat {
    TABLE {
        @Override
        public void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException {
            MetricText.write(tables, naive, to);
        }

        @Override
        public void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException {
            ComparisonTable.write(comparisons, dimensions, to);
        }
    },
    CSV {
        @Override
        public void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException {
            MetricCsv.write(tables, to);
        }

        @Override
        public void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException {
            CsvFormat.write(ComparisonTable.of(comparisons, dimensions), to);
        }
    },
    JSON {
        @Override
        public void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException {
            MetricJson.write(tables, to);
        }

        @Override
        public void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException {
            JsonFormat.write(ComparisonTable.of(comparisons, dimensions), to);
        }
    };

    /** Prints comparisons; the dimensions are those beside the period. */
    public abstract void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to)
            throws IOException;

    /**
     * Prints the tables.
     *
     * @param naive whether people see means; machines see them in any case
     */
    public abstract void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
