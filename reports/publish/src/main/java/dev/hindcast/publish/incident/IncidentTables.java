package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.publish.file.PlacedFile;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.JsonFormat;
import dev.hindcast.query.ReportingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The normalised tables together: incidents, milestones, timeline, action items, factors, findings, rejections, quality. */
public final class IncidentTables {
    private static final Comparator<Incident> BY_SOURCE =
            Comparator.<Incident, String>comparing(i -> i.source().path()).thenComparing(Incident::id);

    private IncidentTables() {}

    /**
     * Returns the tables, rows sorted by source.
     *
     * @param incidents in any order
     * @param rejections what gave no incident
     * @param corpusFindings findings that belong to no single incident
     * @param configured durations beside the built-in ones
     * @param calendar which day an incident belongs to
     */
    public static List<DataTable> of(
            List<Incident> incidents,
            List<Reading.Rejected> rejections,
            List<Finding> corpusFindings,
            List<DurationDefinition> configured,
            ReportingCalendar calendar) {
        List<Incident> sorted = incidents.stream().sorted(BY_SOURCE).toList();
        List<DataTable> tables = new ArrayList<>();
        tables.add(IncidentsTable.of(sorted, configured, calendar));
        tables.addAll(DetailTables.of(sorted));
        tables.add(QualityTables.findings(sorted, corpusFindings));
        tables.add(QualityTables.rejections(rejections));
        tables.add(QualityTable.of(sorted, calendar));
        return List.copyOf(tables);
    }

    /** Writes each table as {@code NAME.csv} into the folder. */
    public static void write(List<DataTable> tables, Path folder) throws IOException {
        each(
                tables,
                table -> PlacedFile.write(folder.resolve(table.name() + ".csv"), out -> CsvFormat.write(table, out)));
    }

    /** Writes the same rows as {@code NAME.json}, each an array of objects. */
    public static void writeJson(List<DataTable> tables, Path folder) throws IOException {
        each(
                tables,
                table -> PlacedFile.write(folder.resolve(table.name() + ".json"), out -> JsonFormat.write(table, out)));
    }

    /** What writes one table. */
    @FunctionalInterface
    private interface Writing {
        void write(DataTable table) throws IOException;
    }

    /** On all cores: each table is a file of its own. */
    private static void each(List<DataTable> tables, Writing writing) throws IOException {
        try {
            tables.parallelStream().forEach(table -> {
                try {
                    writing.write(table);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
