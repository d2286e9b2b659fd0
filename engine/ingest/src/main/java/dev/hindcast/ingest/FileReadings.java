package dev.hindcast.ingest;

import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.keep.KeptFile;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.util.List;

/**
 * What came of one file.
 *
 * @param source its path in outputs
 * @param readings one, or more from a file that collects many documents
 * @param findings about it that concern no single incident
 * @param contentDigest SHA-256 of its bytes in hexadecimal, empty where they could not be read
 */
public record FileReadings(String source, List<Reading> readings, List<Finding> findings, String contentDigest) {
    public FileReadings {
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
    }

    /** A file about which there is nothing more to say. */
    public FileReadings(String source, List<Reading> readings, String contentDigest) {
        this(source, readings, List.of(), contentDigest);
    }

    /** Returns the same, ready to be kept outside memory. */
    public KeptFile kept() {
        return KeptFile.of(source, readings, findings);
    }

    /** Returns the same with these readings. */
    FileReadings with(List<Reading> understood) {
        return new FileReadings(source, understood, findings, contentDigest);
    }

    static FileReadings unreadable(InputFile file, String reason) {
        return new FileReadings(file.source(), List.of(DocumentIngest.unreadable(file.source(), 1, reason)), "");
    }
}
