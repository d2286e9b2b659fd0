package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.publish.table.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding with its incident, if it belongs to one and not to all documents together.
 *
 * @param path of the incident's document; empty for none
 * @param id of the incident; empty for none
 * @param finding what is said
 */
public record PlacedFinding(String path, String id, Finding finding) {
    /** By place; of equal findings those of incidents first, in the order of the incidents. */
    static final Comparator<PlacedFinding> ORDER = Comparator.comparing(PlacedFinding::source)
            .thenComparing(placed -> placed.finding().evidence().line())
            .thenComparing(placed -> placed.finding().code())
            .thenComparing(placed -> placed.finding().message())
            .thenComparing(placed -> placed.id().isEmpty())
            .thenComparing(PlacedFinding::path)
            .thenComparing(PlacedFinding::id);

    /** A finding that belongs to no incident. */
    public static PlacedFinding ofAll(Finding finding) {
        return new PlacedFinding("", "", finding);
    }

    static Stream<PlacedFinding> of(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.findings().stream()
                        .map(finding -> new PlacedFinding(incident.source().path(), incident.id(), finding)));
    }

    /** Returns the document that it is about. */
    public String source() {
        return finding.evidence().source();
    }

    Field incident() {
        return Field.of(id);
    }
}
