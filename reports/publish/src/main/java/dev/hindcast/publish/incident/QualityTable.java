package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.quality.ExpectedField;
import dev.hindcast.quality.QualityGroups;
import dev.hindcast.query.ReportingCalendar;
import java.util.List;

/** {@code quality}: how good the data of all documents are, and of each quarter, team and document. */
public final class QualityTable {
    private QualityTable() {}

    /** Returns the table: all, then quarters, teams and documents by name. */
    public static DataTable of(List<Incident> incidents, ReportingCalendar calendar) {
        return of(QualityGroups.of(incidents, calendar));
    }

    static DataTable of(List<QualityGroups> groups) {
        List<ColumnOf<QualityGroups>> columns = List.of(
                ColumnOf.of("scope", g -> Field.of(g.scope())),
                ColumnOf.of("name", g -> Field.of(g.name())),
                ColumnOf.of("documents", g -> Field.of(g.quality().documents())),
                ColumnOf.of("expected", g -> Field.of(g.quality().expected())),
                ColumnOf.of("stated", g -> Field.of(g.quality().stated())),
                ColumnOf.of("contradicted", g -> Field.of(g.quality().contradicted())),
                ColumnOf.of("quality_percent", g -> Field.of(g.quality().percent())),
                ColumnOf.of(
                        "missing",
                        g -> Field.of(String.join(
                                "; ",
                                g.quality().missing().stream()
                                        .map(ExpectedField::id)
                                        .toList()))));
        return ColumnOf.table("quality", columns, groups);
    }
}
