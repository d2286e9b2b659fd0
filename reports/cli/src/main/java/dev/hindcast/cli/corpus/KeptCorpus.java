package dev.hindcast.cli.corpus;

import dev.hindcast.cli.run.Failure;
import dev.hindcast.ingest.keep.Change;
import dev.hindcast.ingest.keep.Grouping;
import dev.hindcast.ingest.keep.IncidentNote;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.ingest.keep.SharedFolder;
import dev.hindcast.ingest.keep.SpreadIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.pattern.duplicate.Duplicate;
import dev.hindcast.pattern.duplicate.DuplicateSearch;
import dev.hindcast.publish.incident.PlacedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was read, where the incidents lie outside memory: the same as a {@link Corpus}, for tables alone. What concerns
 * incidents together is decided from their notes; each incident is changed when it is given. Closing gives the incidents up.
 */
public final class KeptCorpus implements AutoCloseable {
    private final KeptReadings read;
    private final List<Finding> findings;
    /** Of the incidents that are left, in the order of reading. */
    private final List<IncidentNote> notes;

    private final Change change;

    private KeptCorpus(KeptReadings read, List<Finding> findings, List<IncidentNote> notes) {
        this.read = read;
        this.findings = findings;
        this.notes = notes;
        this.change = Learning.of(read.incidents(), notes);
    }

    /** Decides what concerns the incidents together; documents that tell of one incident become one if that is asked for. */
    static KeptCorpus of(KeptReadings read, boolean merge) {
        List<IncidentNote> notes = read.notes();
        List<Duplicate> duplicates = DuplicateSearch.find(
                notes.stream().map(IncidentNote::path).toList(),
                notes.stream().map(IncidentNote::telling).toList());
        List<Finding> findings = ToldTwice.findings(
                read.findings(), duplicates, place -> notes.get(place).place(), merge);
        return new KeptCorpus(read, findings, merge ? merged(read, duplicates) : notes);
    }

    private static List<IncidentNote> merged(KeptReadings read, List<Duplicate> duplicates) {
        List<IncidentNote> left = new ArrayList<>(read.notes());
        List<int[]> groups =
                Duplicate.groups(duplicates, left.stream().map(IncidentNote::id).toList());
        List<IncidentNote> whole = read.incidents().merge(groups);
        for (int i = 0; i < groups.size(); i++) {
            for (int number : groups.get(i)) {
                left.set(number, number == groups.get(i)[0] ? whole.get(i) : null);
            }
        }
        return left.stream().filter(Objects::nonNull).toList();
    }

    /**
     * Gives all incidents, some thousand at a time: those of one group together, groups by name; within a group by path and id.
     *
     * @param grouping by what they are grouped
     * @param stretches takes the name of a group and those of it that come next
     */
    public void inOrder(Grouping grouping, BiConsumer<String, List<Incident>> stretches) {
        read.incidents().inOrder(change, grouping, stretches);
    }

    /**
     * Opens a folder that all machines reach, if the incidents lie on several.
     *
     * @param address such as {@code hdfs://host/folder}
     * @throws Failure if it cannot be reached, or something is there already
     */
    public SharedFolder folder(String address) {
        if (!(read.incidents() instanceof SpreadIncidents spread)) {
            throw Failure.usage("--out " + address + ": only --engine spark writes to an address; name a folder");
        }
        try {
            return spread.folder(address);
        } catch (IOException e) {
            throw Failure.notWritten("--out " + address + ": " + e.getMessage(), e);
        }
    }

    /** Returns what becomes of each incident when it is given. */
    public Change change() {
        return change;
    }

    /** Returns the names of all durations that documents state. */
    public Set<String> statedDurations() {
        return notes.stream().flatMap(note -> note.statedDurations().stream()).collect(Collectors.toSet());
    }

    /** Returns the findings that do not lie in their own incident's document. */
    public List<PlacedFinding> elsewhere() {
        return Stream.concat(
                        notes.stream()
                                .flatMap(note -> note.notable().stream()
                                        .filter(finding ->
                                                !finding.evidence().source().equals(note.path()))
                                        .map(finding -> new PlacedFinding(note.path(), note.id(), finding))),
                        findings.stream().map(PlacedFinding::ofAll))
                .toList();
    }

    /** Returns the documents that gave no incident, by source. */
    public List<Reading.Rejected> rejections() {
        return Reading.rejections(read.others());
    }

    Account account() {
        List<Finding> partly = notes.stream()
                .flatMap(note -> note.notable().stream())
                .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER)
                .toList();
        return new Account(notes.size(), Reading.indexes(read.others()).size(), rejections(), partly);
    }

    /** Returns how it went, in words: every reading is in one of the numbers. */
    public String summary() {
        return account().summary();
    }

    @Override
    public void close() {
        read.close();
    }
}
