package dev.hindcast.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.query.ReportingCalendar;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Data quality of incidents that come one by one: of each document a line stays, of the incidents themselves nothing. Counts of parts of
 * the data add up to those of the whole, in any order. Not thread-safe.
 */
public final class QualityCount implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, DataQuality> quarters = new TreeMap<>();
    private final TreeMap<String, DataQuality> teams = new TreeMap<>();
    private final TreeMap<String, DataQuality> documents = new TreeMap<>();

    /** Counts one incident. */
    public void add(Incident incident, ReportingCalendar calendar) {
        DataQuality quality = DataQuality.of(List.of(incident));
        calendar.dayOf(incident)
                .map(calendar::quarterOf)
                .ifPresent(quarter -> quarters.merge(quarter, quality, DataQuality::plus));
        incident.team().ifPresent(team -> teams.merge(team, quality, DataQuality::plus));
        documents.merge(incident.source().path(), quality, DataQuality::plus);
    }

    /** Adds what was counted elsewhere. */
    public void add(QualityCount others) {
        others.quarters.forEach((name, quality) -> quarters.merge(name, quality, DataQuality::plus));
        others.teams.forEach((name, quality) -> teams.merge(name, quality, DataQuality::plus));
        others.documents.forEach((name, quality) -> documents.merge(name, quality, DataQuality::plus));
    }

    /** Returns the groups as {@link QualityGroups#of} orders them. */
    public List<QualityGroups> groups() {
        List<QualityGroups> groups = new ArrayList<>();
        DataQuality all = documents.values().stream().reduce(DataQuality.of(List.of()), DataQuality::plus);
        groups.add(new QualityGroups("all", "", all));
        add("quarter", quarters, groups);
        add("team", teams, groups);
        add("document", documents, groups);
        return List.copyOf(groups);
    }

    private static void add(String scope, Map<String, DataQuality> named, List<QualityGroups> groups) {
        named.forEach((name, quality) -> groups.add(new QualityGroups(scope, name, quality)));
    }
}
