package dev.hindcast.ingest;

import dev.hindcast.ingest.index.IndexCheck;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.util.ArrayList;
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
        List<Incident> incidents = Reading.incidents(readings);
        for (Reading reading : readings) {
            if (reading instanceof Reading.Index index) {
                findings.addAll(IndexCheck.check(
                        index.index(), incidents, settings.normaliser().zone()));
            }
        }
        return new IngestResult(readings, findings, digest.hex());
    }
}
