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
    CSV((table, columns, file) -> CsvFormat.begin(columns, Files.newBufferedWriter(file))),
    JSON((table, columns, file) -> JsonFormat.begin(columns, Files.newBufferedWriter(file))),
    PARQUET(ParquetTables::begin);

    private final Opening opening;

    TableFormat(Opening opening) {
        this.opening = opening;
    }

    private interface Opening {
        TableWriter begin(String table, List<String> columns, Path file) throws IOException;
    }

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
    TableWriter begin(String table, List<String> columns, Path file) throws IOException {
        return opening.begin(table, columns, file);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
