package dev.hindcast.pattern;

import java.util.List;

/**
 * What was found among some incidents.
 *
 * @param links duplicates, then accounts of one event, then repeats; each by source of the later incident
 * @param patterns of repeats, the largest first
 */
public record IncidentPatterns(List<Link> links, List<FailurePattern> patterns) {
    public IncidentPatterns {
        links = List.copyOf(links);
        patterns = List.copyOf(patterns);
    }

    /** Returns the links of one relation. */
    public List<Link> of(Relation relation) {
        return links.stream().filter(link -> link.relation() == relation).toList();
    }
}
