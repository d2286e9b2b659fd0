package dev.hindcast.ingest.keep;

import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.util.List;

/**
 * One file's readings, ready to be kept.
 *
 * @param notes what stays in memory
 * @param incidents as bytes, in the file's order
 */
public record KeptFile(FileNotes notes, List<byte[]> incidents) {
    /** Takes apart what came of one file. */
    public static KeptFile of(String source, List<Reading> readings, List<Finding> findings) {
        List<Incident> incidents = Reading.incidents(readings);
        FileNotes notes = new FileNotes(
                source,
                incidents.stream().map(IncidentNote::of).toList(),
                readings.stream()
                        .filter(reading -> !(reading instanceof Reading.Accepted))
                        .toList(),
                findings);
        return new KeptFile(notes, incidents.stream().map(KeptFile::bytes).toList());
    }

    /** Returns an incident as bytes. */
    public static byte[] bytes(Incident incident) {
        return RecordWriter.write(incident);
    }

    /** Returns the incident that such bytes were made of. */
    public static Incident incident(byte[] bytes) {
        return (Incident) RecordReader.read(bytes);
    }
}
