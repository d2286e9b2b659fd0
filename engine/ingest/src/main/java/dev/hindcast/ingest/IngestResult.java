package dev.hindcast.ingest;

import dev.hindcast.ingest.index.IndexCheck;
import dev.hindcast.ingest.index.ListedDocument;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * Puts the readings of all files together and compares index pages with what they list.
     *
     * @param files in order of their sources
     * @param settings in which they were read
     */
    public static IngestResult of(List<FileReadings> files, IngestSettings settings) {
        InputDigest digest = new InputDigest();
        List<Reading> readings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FileReadings file : files) {
            findings.addAll(file.findings());
            digest.add(file.source(), file.contentDigest());
            readings.addAll(file.readings());
        }
        findings.addAll(listed(readings, settings.normaliser().zone()));
        return new IngestResult(readings, findings, digest.hex());
    }

    private static List<Finding> listed(List<Reading> readings, Optional<ZoneId> zone) {
        List<IncidentIndex> indexes = Reading.indexes(readings);
        List<ListedDocument> documents = indexes.isEmpty()
                ? List.of()
                : Reading.incidents(readings).stream()
                        .map(incident -> ListedDocument.of(incident, zone))
                        .toList();
        return indexes.stream()
                .flatMap(index -> IndexCheck.check(index, documents).stream())
                .toList();
    }
}
