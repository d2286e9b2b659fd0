package dev.hindcast.cli.format;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.KeptCorpus;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.publish.incident.GrowingTables;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.publish.incident.TableShape;
import dev.hindcast.publish.table.DataTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The normalised tables of incidents that lie outside memory, written as they pass by. */
public final class KeptTables {
    private KeptTables() {}

    /**
     * Writes the tables into a folder that exists.
     *
     * @param byQuarter whether the incidents lie in folders by year and quarter
     * @return the files of incidents by quarter, as they are called below the folder
     */
    public static Set<String> write(
            KeptCorpus corpus, Configuration configuration, List<TableFormat> formats, boolean byQuarter, Path folder)
            throws IOException {
        TableShape shape =
                new TableShape(configuration.durations(), corpus.statedDurations(), configuration.calendar());
        try (TableFiles files = new TableFiles(folder, formats)) {
            GrowingTables tables = new GrowingTables(shape, corpus.elsewhere(), stretch -> {
                if (!byQuarter || !stretch.name().equals(QuarterFolders.TABLE)) {
                    files.add(stretch);
                }
            });
            corpus.inOrder(Grouping.NONE, (all, stretch) -> write(() -> tables.add(stretch)));
            tables.end();
            for (DataTable table : IncidentTables.of(corpus.rejections(), tables.quality())) {
                files.add(table);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return byQuarter ? QuarterFolders.write(corpus, shape, formats, folder) : Set.of();
    }

    /** What writes some rows. */
    interface Writing {
        void write() throws IOException;
    }

    static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
