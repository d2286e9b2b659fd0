package dev.hindcast.cli.format;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.KeptCorpus;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.ingest.keep.PartWriting;
import dev.hindcast.ingest.keep.SharedFolder;
import dev.hindcast.ingest.keep.TablePart;
import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.incident.GrowingTables;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.publish.incident.PlacedFinding;
import dev.hindcast.publish.incident.TableShape;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.quality.QualityCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The normalised tables in parts, each written by the machine where its incidents are: {@code milestones/part-00000.csv} and so on, each
 * with its header. One after the other, the rows are those of {@link KeptTables}. Incidents by quarter are one part a quarter, called as
 * there. What is about all incidents together, the driver writes.
 */
public final class SpreadTables {
    /** So many incidents become rows at a time. */
    private static final int AT_ONCE = 1024;

    private SpreadTables() {}

    /** Writes the tables into a folder that all machines reach; they appear when it is published. */
    public static void write(
            KeptCorpus corpus,
            Configuration configuration,
            List<TableFormat> formats,
            boolean byQuarter,
            SharedFolder folder)
            throws IOException {
        TableShape shape =
                new TableShape(configuration.durations(), corpus.statedDurations(), configuration.calendar());
        byte[] columns = RecordWriter.write(shape);
        ArrayList<TableFormat> all = new ArrayList<>(formats);
        QualityCount quality = new QualityCount();
        folder.write(
                        corpus.change(),
                        Grouping.NONE,
                        new Parts(columns, RecordWriter.write(corpus.elsewhere()), all, byQuarter))
                .forEach(quality::add);
        if (byQuarter) {
            folder.write(
                    corpus.change(), QuarterFolders.ByQuarter.of(configuration.calendar()), new Quarters(columns, all));
        }
        folder.add(own -> {
            try (TableFiles files = new TableFiles(own, formats, named(0))) {
                for (DataTable table : IncidentTables.of(corpus.rejections(), quality)) {
                    files.add(table);
                }
            }
        });
    }

    private static UnaryOperator<String> named(int part) {
        return table -> table + String.format(Locale.ROOT, "/part-%05d", part);
    }

    private static List<Incident> some(Iterator<Incident> incidents) {
        List<Incident> some = new ArrayList<>();
        while (some.size() < AT_ONCE && incidents.hasNext()) {
            some.add(incidents.next());
        }
        return some;
    }

    /** Writes a part of all tables of incidents; tells the quality of its incidents. */
    private record Parts(byte[] shape, byte[] elsewhere, ArrayList<TableFormat> formats, boolean byQuarter)
            implements PartWriting<QualityCount> {
        @Override
        public QualityCount write(TablePart part, Iterator<Incident> incidents, Path folder) throws IOException {
            List<?> findings = (List<?>) RecordReader.read(elsewhere);
            List<PlacedFinding> own = findings.stream()
                    .map(PlacedFinding.class::cast)
                    .filter(placed -> part.holds(placed.source()))
                    .toList();
            try (TableFiles files = new TableFiles(folder, formats, named(part.index()))) {
                GrowingTables tables = new GrowingTables((TableShape) RecordReader.read(shape), own, stretch -> {
                    if (!byQuarter || !stretch.name().equals(QuarterFolders.TABLE)) {
                        files.add(stretch);
                    }
                });
                while (incidents.hasNext()) {
                    tables.add(some(incidents));
                }
                tables.end();
                return tables.quality();
            }
        }
    }

    /** Writes the incidents of a quarter; tells its name. */
    private record Quarters(byte[] shape, ArrayList<TableFormat> formats) implements PartWriting<String> {
        @Override
        public String write(TablePart part, Iterator<Incident> incidents, Path folder) throws IOException {
            TableShape columns = (TableShape) RecordReader.read(shape);
            Path own = Files.createDirectories(folder.resolve(QuarterFolders.folder(part.group())));
            try (TableFiles files = new TableFiles(own, formats)) {
                while (incidents.hasNext()) {
                    files.add(IncidentTables.incidents(some(incidents), columns));
                }
            }
            return part.group();
        }
    }
}
