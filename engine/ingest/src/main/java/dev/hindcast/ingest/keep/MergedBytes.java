package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.duplicate.MergedIncident;
import java.util.List;

/**
 * The one incident that several documents tell of.
 *
 * @param member the place among the documents of the one whose name the incident keeps
 * @param incident as bytes
 * @param note what stays in memory of it
 */
public record MergedBytes(int member, byte[] incident, IncidentNote note) {
    /** Merges incidents, two or more as bytes, those read first first. */
    public static MergedBytes of(List<byte[]> several) {
        List<Incident> incidents = several.stream().map(KeptFile::incident).toList();
        Incident whole = incidents.stream().reduce(MergedIncident::of).orElseThrow();
        int member = incidents.stream().map(Incident::id).toList().indexOf(whole.id());
        return new MergedBytes(member, KeptFile.bytes(whole), IncidentNote.of(whole));
    }
}
