package dev.hindcast.ingest.keep;

import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.util.List;

/**
 * What stays in memory of one file's readings.
 *
 * @param source the file's path in outputs
 * @param incidents a note for each, in the file's order
 * @param others the readings that are no incidents, in the file's order
 * @param findings about the file that concern no single incident
 */
public record FileNotes(String source, List<IncidentNote> incidents, List<Reading> others, List<Finding> findings) {
    public FileNotes {
        incidents = List.copyOf(incidents);
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }
}
