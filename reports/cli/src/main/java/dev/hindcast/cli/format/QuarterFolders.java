package dev.hindcast.cli.format;

import dev.hindcast.cli.corpus.KeptCorpus;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.publish.incident.TableShape;
import dev.hindcast.query.ReportingCalendar;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The incidents in folders by year and quarter, as large tables are kept: {@code incidents/year=2024/quarter=2024-Q1}. Incidents
 * without a date have a folder of their own.
 */
public final class QuarterFolders {
    /** The table that is parted. */
    static final String TABLE = "incidents";

    private static final String UNDATED = "undated";

    private QuarterFolders() {}

    /** To an incident its quarter. */
    record ByQuarter(ZoneId zone, Month fiscalYearStart) implements Grouping {
        static ByQuarter of(ReportingCalendar calendar) {
            return new ByQuarter(calendar.zone(), calendar.fiscalYearStart());
        }

        @Override
        public String apply(Incident incident) {
            ReportingCalendar calendar = new ReportingCalendar(zone, fiscalYearStart);
            return calendar.dayOf(incident).map(calendar::quarterOf).orElse(UNDATED);
        }
    }

    /** Writes the incidents below a folder that exists; returns their files, as they are called below it. */
    static Set<String> write(KeptCorpus corpus, TableShape shape, List<TableFormat> formats, Path folder)
            throws IOException {
        Set<String> written = new HashSet<>();
        ByQuarter quarters = ByQuarter.of(shape.calendar());
        try (Part part = new Part(formats, folder)) {
            corpus.inOrder(
                    quarters,
                    (quarter, stretch) -> KeptTables.write(() -> {
                        String name = folder(quarter);
                        formats.forEach(format -> written.add(name + "/" + TABLE + "." + format));
                        part.in(name).add(IncidentTables.incidents(stretch, shape));
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written;
    }

    /** The one part that is being written: parts come one after the other, so that their number does not matter. */
    private static final class Part implements Closeable {
        private final List<TableFormat> formats;
        private final Path folder;
        private String name = "";
        private TableFiles files;

        Part(List<TableFormat> formats, Path folder) {
            this.formats = formats;
            this.folder = folder;
        }

        TableFiles in(String other) throws IOException {
            if (!other.equals(name)) {
                close();
                name = other;
                files = new TableFiles(Files.createDirectories(folder.resolve(name)), formats);
            }
            return files;
        }

        @Override
        public void close() throws IOException {
            if (files != null) {
                TableFiles whole = files;
                files = null;
                whole.close();
            }
        }
    }

    /**
     * Removes what earlier runs have written for quarters, or in formats, that are no more, and the table in one file where it is in
     * parts now: it would count as part of the table, or as a second one.
     *
     * @param written the parts of this run; none where the incidents are in one file
     */
    public static void removeEarlier(Set<String> written, Path folder) throws IOException {
        if (!written.isEmpty()) {
            for (TableFormat format : TableFormat.values()) {
                Files.deleteIfExists(folder.resolve(TABLE + "." + format));
            }
        }
        if (!Files.isDirectory(folder.resolve(TABLE))) {
            return;
        }
        String ours = TABLE + "/year=[^/]+/quarter=[^/]+/" + TABLE + "\\.(csv|json|parquet)";
        try (Stream<Path> all = Files.walk(folder.resolve(TABLE), 3)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(ours) && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Returns what the folder of a quarter is called. */
    static String folder(String quarter) {
        String year = quarter.replaceFirst("-Q\\d$", "");
        return TABLE + "/year=" + year + "/quarter=" + quarter;
    }
}
