package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import java.util.List;
import java.util.Set;

/**
 * What was found among some incidents.
 *
 * @param links duplicates, then accounts of one event, then repeats; each by source of the later incident
 * @param patterns of repeats, the largest first
 * @param mechanisms incidents whose mechanism a person has looked at, those of one mechanism together; empty where nobody has
 */
public record IncidentPatterns(List<Link> links, List<FailurePattern> patterns, List<List<Incident>> mechanisms) {
    /** Nothing was looked for. */
    public static final IncidentPatterns NONE = new IncidentPatterns(List.of(), List.of(), List.of());

    public IncidentPatterns {
        links = List.copyOf(links);
        patterns = List.copyOf(patterns);
        mechanisms = mechanisms.stream().map(List::copyOf).toList();
    }

    /**
     * Returns what concerns some of the incidents: links whose later incident is among them, whatever the earlier, and patterns that
     * have any of them.
     *
     * @param ids of those incidents
     */
    public IncidentPatterns concerning(Set<String> ids) {
        return new IncidentPatterns(
                links.stream().filter(link -> ids.contains(link.later().id())).toList(),
                patterns.stream()
                        .filter(pattern ->
                                pattern.incidents().stream().anyMatch(incident -> ids.contains(incident.id())))
                        .toList(),
                mechanisms);
    }

    /** Returns the links of one relation. */
    public List<Link> of(Relation relation) {
        return links.stream().filter(link -> link.relation() == relation).toList();
    }
}
