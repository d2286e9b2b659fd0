package dev.hindcast.model;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import dev.hindcast.model.time.StatedDuration;
import java.util.List;

/**
 * A page that lists incidents by period and publishes figures about them.
 *
 * @param source the page's path
 * @param periods its sections, in the page's order
 */
public record IncidentIndex(String source, List<Period> periods) {
    public IncidentIndex {
        Text.required(source, "source");
        periods = List.copyOf(periods);
    }

    /**
     * A link to the document of an incident.
     *
     * @param target what it points to, as written
     * @param evidence the line in which it stands
     */
    public record Link(String target, Evidence evidence) {
        public Link {
            Text.required(target, "target");
        }
    }

    /**
     * One section.
     *
     * @param label the quarter it names, {@code 2024-Q3}
     * @param links what its links point to
     * @param means the mean durations it publishes, named as the documents' own stated durations are
     * @param evidence the heading
     */
    public record Period(String label, List<Link> links, List<StatedDuration> means, Evidence evidence) {
        public Period {
            Text.required(label, "label");
            links = List.copyOf(links);
            means = List.copyOf(means);
        }
    }
}
