package dev.hindcast.cli.format;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.export.parquet.ParquetTables;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.JsonFormat;
import dev.hindcast.publish.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How {@code ingest} writes its tables. */
public enum TableFormat {
    CSV {
        @Override
        TableWriter begin(String table, List<String> columns, Path file) throws IOException {
            return CsvFormat.begin(columns, Files.newBufferedWriter(file));
        }
    },
    JSON {
        @Override
        TableWriter begin(String table, List<String> columns, Path file) throws IOException {
            return JsonFormat.begin(columns, Files.newBufferedWriter(file));
        }
    },
    PARQUET {
        @Override
        TableWriter begin(String table, List<String> columns, Path file) throws IOException {
            return ParquetTables.begin(table, columns, file);
        }
    };

    /** Returns the tables of what was read. */
    public static List<DataTable> tables(Corpus corpus, Configuration configuration) {
        return IncidentTables.of(
                corpus.incidents(),
                corpus.rejections(),
                corpus.findings(),
                configuration.durations(),
                configuration.calendar());
    }

    /**
     * Begins a table's file.
     *
     * @param table its name
     * @param columns their names
     * @param file in a folder that exists
     */
    abstract TableWriter begin(String table, List<String> columns, Path file) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
