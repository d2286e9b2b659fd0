package dev.hindcast.cli;

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
enum MetricFormat {
    TABLE {
        @Override
        void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException {
            MetricText.write(tables, naive, to);
        }

        @Override
        void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException {
            ComparisonTable.write(comparisons, dimensions, to);
        }
    },
    CSV {
        @Override
        void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException {
            MetricCsv.write(tables, to);
        }

        @Override
        void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException {
            CsvFormat.write(ComparisonTable.of(comparisons, dimensions), to);
        }
    },
    JSON {
        @Override
        void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException {
            MetricJson.write(tables, to);
        }

        @Override
        void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException {
            JsonFormat.write(ComparisonTable.of(comparisons, dimensions), to);
        }
    };

    /** Prints comparisons; the dimensions are those beside the period. */
    abstract void print(List<Comparison> comparisons, List<IncidentColumn> dimensions, Writer to) throws IOException;

    /**
     * Prints the tables.
     *
     * @param naive whether people see means; machines see them in any case
     */
    abstract void print(List<MetricTable> tables, boolean naive, Writer to) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
