package dev.hindcast.cli.run;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.pattern.duplicate.Duplicate;
import dev.hindcast.pattern.duplicate.DuplicateSearch;
import dev.hindcast.pattern.duplicate.MergedIncident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents of a corpus that tell of one incident: always reported, made one only on request. */
final class ToldTwice {
    private ToldTwice() {}

    static Corpus in(Corpus corpus, boolean merge) {
        List<Duplicate> duplicates = DuplicateSearch.find(corpus.incidents());
        if (duplicates.isEmpty()) {
            return corpus;
        }
        List<Finding> findings = new ArrayList<>(corpus.findings());
        // A table may bring the finding along.
        Set<String> known = new HashSet<>();
        findings.forEach(finding -> known.add(said(finding)));
        duplicates.stream()
                .map(duplicate -> finding(duplicate, merge))
                .filter(finding -> known.add(said(finding)))
                .forEach(findings::add);
        return new Corpus(merge ? merged(corpus.readings(), duplicates) : corpus.readings(), findings, corpus.digest());
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.evidence().location() + " " + finding.message();
    }

    private static Finding finding(Duplicate duplicate, boolean merge) {
        Evidence first = place(duplicate.first());
        return new Finding(
                FindingCode.DUPLICATE_DOCUMENT,
                "it tells of the same incident as " + first.location() + ": " + duplicate.reason()
                        + (merge ? "; the two were merged" : ""),
                place(duplicate.second()));
    }

    private static Evidence place(Incident incident) {
        return incident.milestones().byName().values().stream()
                .findFirst()
                .map(milestone -> milestone.evidence())
                .orElse(new Evidence(incident.source().path(), 1, ""));
    }

    /** The merged incident stands in the place of the first of those it was made of. */
    private static List<Reading> merged(List<Reading> readings, List<Duplicate> duplicates) {
        Map<String, String> leaders = new HashMap<>();
        duplicates.forEach(duplicate -> leaders.put(
                leader(leaders, duplicate.second().id()),
                leader(leaders, duplicate.first().id())));
        Map<String, Incident> whole = new HashMap<>();
        Reading.incidents(readings)
                .forEach(incident -> whole.merge(leader(leaders, incident.id()), incident, MergedIncident::of));
        List<Reading> result = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Accepted accepted) {
                Incident made = whole.remove(leader(leaders, accepted.incident().id()));
                if (made != null) {
                    result.add(new Reading.Accepted(made));
                }
            } else {
                result.add(reading);
            }
        }
        return result;
    }

    private static String leader(Map<String, String> leaders, String id) {
        String leader = id;
        while (leaders.containsKey(leader) && !leaders.get(leader).equals(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }
}
