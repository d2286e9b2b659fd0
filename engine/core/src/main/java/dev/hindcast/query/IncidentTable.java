package dev.hindcast.query;

import dev.hindcast.model.Incident;
import java.util.ArrayList;
import java.util.List;

/** The doorway from incidents to cells. */
public final class IncidentTable {
    private IncidentTable() {}

    /**
     * Returns one row an incident, or one for each combination of values where columns are multivalued.
     *
     * @param incidents in any order
     * @param columns what to derive
     * @param calendar which day, quarter and so on they belong to
     */
    public static CellTable of(List<Incident> incidents, List<IncidentColumn> columns, ReportingCalendar calendar) {
        List<List<Cell>> rows = new ArrayList<>(incidents.size());
        for (Incident incident : incidents) {
            List<List<Cell>> combinations = List.of(List.of());
            for (IncidentColumn column : columns) {
                combinations = extend(combinations, column.of(incident, calendar));
            }
            rows.addAll(combinations);
        }
        return new CellTable(columns.stream().map(IncidentColumn::column).toList(), rows);
    }

    static List<List<Cell>> extend(List<List<Cell>> rows, List<Cell> cells) {
        List<List<Cell>> extended = new ArrayList<>(rows.size() * cells.size());
        for (List<Cell> row : rows) {
            for (Cell cell : cells) {
                List<Cell> longer = new ArrayList<>(row);
                longer.add(cell);
                extended.add(longer);
            }
        }
        return extended;
    }
}
