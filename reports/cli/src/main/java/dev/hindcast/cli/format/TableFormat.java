package dev.hindcast.cli.format;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.run.Corpus;
import dev.hindcast.cli.run.OutputFolder;
import dev.hindcast.export.parquet.ParquetTables;
import dev.hindcast.publish.incident.IncidentTables;
import java.util.Locale;

/** How {@code ingest} writes its tables. */
public enum TableFormat {
    CSV {
        @Override
        public void write(Corpus corpus, Configuration configuration, OutputFolder folder) {
            folder.write(aside -> IncidentTables.write(
                    corpus.incidents(),
                    corpus.rejections(),
                    corpus.findings(),
                    configuration.durations(),
                    configuration.calendar(),
                    aside));
        }
    },
    JSON {
        @Override
        public void write(Corpus corpus, Configuration configuration, OutputFolder folder) {
            folder.write(aside -> IncidentTables.writeJson(
                    corpus.incidents(),
                    corpus.rejections(),
                    corpus.findings(),
                    configuration.durations(),
                    configuration.calendar(),
                    aside));
        }
    },
    PARQUET {
        @Override
        public void write(Corpus corpus, Configuration configuration, OutputFolder folder) {
            folder.write(aside -> ParquetTables.write(
                    IncidentTables.of(
                            corpus.incidents(),
                            corpus.rejections(),
                            corpus.findings(),
                            configuration.durations(),
                            configuration.calendar()),
                    aside));
        }
    };

    /** Writes the tables into the folder. */
    public abstract void write(Corpus corpus, Configuration configuration, OutputFolder folder);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
