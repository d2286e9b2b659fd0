package dev.hindcast.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.query.ReportingCalendar;
import java.util.List;

/**
 * Data quality by what documents have in common.
 *
 * @param scope {@code all}, {@code quarter}, {@code team} or {@code document}
 * @param name the quarter, team or document; empty for all
 * @param quality of the documents of that name
 */
public record QualityGroups(String scope, String name, DataQuality quality) {
    /**
     * Returns the quality of all, then by quarter, team and document, each sorted by name. Documents without a date or a team are in no
     * group of that scope.
     */
    public static List<QualityGroups> of(List<Incident> incidents, ReportingCalendar calendar) {
        QualityCount count = new QualityCount();
        incidents.forEach(incident -> count.add(incident, calendar));
        return count.groups();
    }
}
