package dev.hindcast.ingest.keep;

import dev.hindcast.ingest.index.IndexCheck;
import dev.hindcast.ingest.index.ListedDocument;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was read, where the incidents lie outside memory. Closing it gives them up.
 *
 * @param incidents the incidents
 * @param notes what stays in memory of each, by number
 * @param others the readings that are no incidents, by source
 * @param findings what concerns several documents, such as an index that contradicts what it lists
 */
public record KeptReadings(
        KeptIncidents incidents, List<IncidentNote> notes, List<Reading> others, List<Finding> findings)
        implements AutoCloseable {

    /**
     * Puts the readings of all files together and compares index pages with what they list.
     *
     * @param files in order of their sources
     * @param zone of times whose document states none
     */
    public static KeptReadings of(KeptIncidents incidents, List<FileNotes> files, Optional<ZoneId> zone) {
        List<IncidentNote> notes = new ArrayList<>();
        List<Reading> others = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FileNotes file : files) {
            notes.addAll(file.incidents());
            others.addAll(file.others());
            findings.addAll(file.findings());
        }
        List<IncidentIndex> indexes = Reading.indexes(others);
        if (!indexes.isEmpty()) {
            List<ListedDocument> listed = List.copyOf(incidents
                    .fold(new Listed(
                            ListedDocument.named(indexes),
                            zone.map(ZoneId::getId).orElse("")))
                    .values());
            indexes.forEach(index -> findings.addAll(IndexCheck.check(index, listed)));
        }
        return new KeptReadings(incidents, List.copyOf(notes), List.copyOf(others), List.copyOf(findings));
    }

    /** The documents that index pages list, by number. */
    private record Listed(Set<String> names, String zone) implements Fold<TreeMap<Integer, ListedDocument>> {
        @Override
        public TreeMap<Integer, ListedDocument> start() {
            return new TreeMap<>();
        }

        @Override
        public void add(TreeMap<Integer, ListedDocument> gathered, int number, Incident incident) {
            if (names.contains(ListedDocument.name(incident.source().path()))) {
                gathered.put(
                        number,
                        ListedDocument.of(
                                incident,
                                Optional.of(zone).filter(id -> !id.isEmpty()).map(ZoneId::of)));
            }
        }

        @Override
        public void merge(TreeMap<Integer, ListedDocument> gathered, TreeMap<Integer, ListedDocument> others) {
            gathered.putAll(others);
        }
    }

    @Override
    public void close() {
        incidents.close();
    }
}
