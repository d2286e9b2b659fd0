package dev.hindcast.cli.format;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.run.Corpus;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.export.parquet.ParquetTables;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.publish.table.DataTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How {@code ingest} writes its tables. */
public enum TableFormat {
    CSV {
        @Override
        public void write(List<DataTable> tables, Path folder) throws IOException {
            IncidentTables.write(tables, folder);
        }
    },
    JSON {
        @Override
        public void write(List<DataTable> tables, Path folder) throws IOException {
            IncidentTables.writeJson(tables, folder);
        }
    },
    PARQUET {
        @Override
        public void write(List<DataTable> tables, Path folder) throws IOException {
            ParquetTables.write(tables, folder);
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

    /** Writes the tables into the folder, which exists. */
    public abstract void write(List<DataTable> tables, Path folder) throws IOException;

    /** Writes the tables of what was read. */
    public void write(Corpus corpus, Configuration configuration, OutputFolder folder) {
        folder.write(aside -> write(tables(corpus, configuration), aside));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
