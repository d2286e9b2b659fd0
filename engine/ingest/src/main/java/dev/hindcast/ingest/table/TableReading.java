package dev.hindcast.ingest.table;

import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.util.List;

/**
 * What came of a table.
 *
 * @param readings an incident for each good row, a rejection for each bad one, in the table's order; then what a table beside rejects
 * @param findings about no single incident
 */
public record TableReading(List<Reading> readings, List<Finding> findings) {
    public TableReading {
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
    }
}
