package dev.hindcast.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.query.ReportingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

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
        List<QualityGroups> groups = new ArrayList<>();
        groups.add(new QualityGroups("all", "", DataQuality.of(incidents)));
        groups.addAll(by("quarter", incidents, i -> calendar.dayOf(i).map(calendar::quarterOf)));
        groups.addAll(by("team", incidents, Incident::team));
        groups.addAll(by("document", incidents, i -> Optional.of(i.source().path())));
        return List.copyOf(groups);
    }

    private static List<QualityGroups> by(
            String scope, List<Incident> incidents, Function<Incident, Optional<String>> name) {
        Map<String, List<Incident>> members = new TreeMap<>();
        for (Incident incident : incidents) {
            name.apply(incident)
                    .ifPresent(key ->
                            members.computeIfAbsent(key, k -> new ArrayList<>()).add(incident));
        }
        return members.entrySet().stream()
                .map(entry -> new QualityGroups(scope, entry.getKey(), DataQuality.of(entry.getValue())))
                .toList();
    }
}
