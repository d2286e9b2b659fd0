package dev.hindcast.cli.corpus;

import dev.hindcast.ingest.keep.IncidentNote;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.pattern.duplicate.Duplicate;
import dev.hindcast.pattern.duplicate.DuplicateSearch;
import dev.hindcast.pattern.duplicate.MergedIncident;
import dev.hindcast.pattern.duplicate.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of a corpus that tell of one incident: always reported, made one only on request. */
final class ToldTwice {
    private ToldTwice() {}

    static Corpus in(Corpus corpus, boolean merge) {
        List<Incident> incidents = corpus.incidents();
        List<Duplicate> duplicates = DuplicateSearch.find(
                incidents.stream().map(incident -> incident.source().path()).toList(),
                incidents.parallelStream().map(Telling::of).toList());
        if (duplicates.isEmpty()) {
            return corpus;
        }
        List<Finding> findings =
                findings(corpus.findings(), duplicates, place -> IncidentNote.place(incidents.get(place)), merge);
        List<Reading> readings = merge ? merged(corpus.readings(), incidents, duplicates) : corpus.readings();
        return new Corpus(readings, findings, corpus.digest());
    }

    /**
     * Returns findings and one for each pair, and another where the two contradict each other; an incident that both became says that itself.
     *
     * @param before what has been found before; a table may bring the finding along
     * @param places where the document at a place tells of its incident
     */
    static List<Finding> findings(
            List<Finding> before, List<Duplicate> duplicates, IntFunction<Evidence> places, boolean merge) {
        List<Finding> findings = new ArrayList<>(before);
        Set<String> known = new HashSet<>();
        findings.forEach(finding -> known.add(said(finding)));
        duplicates.stream()
                .flatMap(duplicate -> Stream.concat(
                        Stream.of(finding(duplicate, places, merge)),
                        merge ? Stream.empty() : contradiction(duplicate, places).stream()))
                .filter(finding -> known.add(said(finding)))
                .forEach(findings::add);
        return findings;
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.evidence().location() + " " + finding.message();
    }

    private static Finding finding(Duplicate duplicate, IntFunction<Evidence> places, boolean merge) {
        return new Finding(
                FindingCode.DUPLICATE_DOCUMENT,
                "it tells of the same incident as "
                        + places.apply(duplicate.first()).location() + ": " + duplicate.reason()
                        + (merge ? "; the two were merged" : ""),
                places.apply(duplicate.second()));
    }

    private static Optional<Finding> contradiction(Duplicate duplicate, IntFunction<Evidence> places) {
        String one = places.apply(duplicate.first()).source();
        String other = places.apply(duplicate.second()).source();
        return duplicate.differences().stream()
                .findFirst()
                .map(first -> new Finding(
                        FindingCode.DUPLICATES_DISAGREE,
                        duplicate.differences().stream()
                                .map(each -> each.name().id() + " is " + each.at() + " at " + one + ":" + each.line()
                                        + " and " + each.otherAt() + " at " + other + ":" + each.otherLine())
                                .collect(Collectors.joining("; ")),
                        new Evidence(other, first.otherLine(), "")));
    }

    /** The merged incident stands in the place of the first of those it was made of. */
    private static List<Reading> merged(List<Reading> readings, List<Incident> incidents, List<Duplicate> duplicates) {
        Map<Integer, Incident> whole = new HashMap<>();
        Set<Integer> gone = new HashSet<>();
        for (int[] group : Duplicate.groups(
                duplicates, incidents.stream().map(Incident::id).toList())) {
            IntStream.of(group).skip(1).forEach(gone::add);
            whole.put(
                    group[0],
                    IntStream.of(group)
                            .mapToObj(incidents::get)
                            .reduce(MergedIncident::of)
                            .orElseThrow());
        }
        List<Reading> result = new ArrayList<>();
        int place = 0;
        for (Reading reading : readings) {
            if (!(reading instanceof Reading.Accepted accepted)) {
                result.add(reading);
            } else if (!gone.contains(place++)) {
                result.add(new Reading.Accepted(whole.getOrDefault(place - 1, accepted.incident())));
            }
        }
        return result;
    }
}
