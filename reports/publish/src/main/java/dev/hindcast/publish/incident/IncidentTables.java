package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.quality.QualityCount;
import dev.hindcast.query.ReportingCalendar;
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
        tables.add(IncidentsTable.of(sorted, TableShape.of(sorted, configured, calendar)));
        tables.addAll(DetailTables.of(sorted));
        tables.add(QualityTables.findings(sorted, corpusFindings));
        tables.add(QualityTables.rejections(rejections));
        tables.add(QualityTable.of(sorted, calendar));
        return List.copyOf(tables);
    }

    /** Returns the table of incidents alone, in their order. */
    public static DataTable incidents(List<Incident> incidents, TableShape shape) {
        return IncidentsTable.of(incidents, shape);
    }

    /** Returns the tables that are not about single incidents: what gave none, and the quality of all. */
    public static List<DataTable> of(List<Reading.Rejected> rejections, QualityCount quality) {
        return List.of(QualityTables.rejections(rejections), QualityTable.of(quality.groups()));
    }
}
