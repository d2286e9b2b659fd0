package dev.hindcast.ingest;

import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.util.List;

/**
 * What was read.
 *
 * @param readings one for each file, ordered by source
 * @param corpusFindings what concerns several documents, such as an index that contradicts what it lists
 * @param digest SHA-256 over the paths and contents of all files, in hexadecimal: equal input, equal digest
 */
public record IngestResult(List<Reading> readings, List<Finding> corpusFindings, String digest) {
    public IngestResult {
        readings = List.copyOf(readings);
        corpusFindings = List.copyOf(corpusFindings);
    }
}
