package dev.hindcast.cli.format;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.query.ReportingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The incidents in folders by year and quarter, as large tables are kept: {@code incidents/year=2024/quarter=2024-Q1}. Incidents
 * without a date have a folder of their own.
 */
public final class QuarterFolders {
    private static final String TABLE = "incidents";
    private static final String UNDATED = "undated";

    private QuarterFolders() {}

    /** Writes the tables into a folder that exists; returns the files of incidents, as they are called below it. */
    public static Set<String> write(
            List<DataTable> tables, List<TableFormat> formats, ReportingCalendar calendar, Path folder)
            throws IOException {
        Set<String> written = new HashSet<>();
        for (DataTable table : tables) {
            Map<String, DataTable> parts = table.name().equals(TABLE) ? byQuarter(table, calendar) : Map.of("", table);
            for (Map.Entry<String, DataTable> part : parts.entrySet()) {
                Files.createDirectories(folder.resolve(part.getKey()));
                for (TableFormat format : formats) {
                    format.write(List.of(part.getValue()), folder.resolve(part.getKey()));
                    if (!part.getKey().isEmpty()) {
                        written.add(part.getKey() + "/" + TABLE + "." + format);
                    }
                }
            }
        }
        return written;
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

    private static Map<String, DataTable> byQuarter(DataTable table, ReportingCalendar calendar) {
        int date = table.columns().indexOf("date");
        Map<String, List<List<Field>>> rows = new TreeMap<>();
        for (List<Field> row : table.rows()) {
            rows.computeIfAbsent(folder(row.get(date), calendar), folder -> new ArrayList<>())
                    .add(row);
        }
        Map<String, DataTable> parts = new TreeMap<>();
        rows.forEach((folder, own) -> parts.put(folder, new DataTable(table.name(), table.columns(), own)));
        return parts;
    }

    private static String folder(Field date, ReportingCalendar calendar) {
        String quarter = date instanceof Field.Text day ? calendar.quarterOf(LocalDate.parse(day.value())) : UNDATED;
        String year = quarter.replaceFirst("-Q\\d$", "");
        return TABLE + "/year=" + year + "/quarter=" + quarter;
    }
}
