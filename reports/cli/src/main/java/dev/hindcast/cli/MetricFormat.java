package dev.hindcast.cli;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.table.MetricCsv;
import dev.hindcast.publish.table.MetricJson;
import dev.hindcast.publish.table.MetricText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** How {@code metrics} prints its tables. */
enum MetricFormat {
    TABLE {
        @Override
        void print(List<MetricTable> tables, Writer to) throws IOException {
            MetricText.write(tables, to);
        }
    },
    CSV {
        @Override
        void print(List<MetricTable> tables, Writer to) throws IOException {
            MetricCsv.write(tables, to);
        }
    },
    JSON {
        @Override
        void print(List<MetricTable> tables, Writer to) throws IOException {
            MetricJson.write(tables, to);
        }
    };

    /** Prints the tables. */
    abstract void print(List<MetricTable> tables, Writer to) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
