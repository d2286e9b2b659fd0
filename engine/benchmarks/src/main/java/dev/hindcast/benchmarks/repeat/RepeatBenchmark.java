package dev.hindcast.benchmarks.repeat;

import dev.hindcast.ingest.taxonomy.TaxonomyReader;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.pattern.CandidateSearch;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.pattern.Relation;
import dev.hindcast.pattern.block.Blocks;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.rootcause.CauseLabeller;
import dev.hindcast.rootcause.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks for repeats among incidents in memory: {@code RepeatBenchmark [COUNT] [SEED]}. Prints seconds, peak memory and what was found. */
public final class RepeatBenchmark {
    private final Map<String, String> planted = new HashMap<>();
    private final List<Incident> incidents = new ArrayList<>();

    private RepeatBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 7;
        new RepeatBenchmark().run(count, seed);
    }

    private void run(int count, long seed) {
        Taxonomy taxonomy = TaxonomyReader.builtIn();
        new RepeatGenerator(seed, count).forEach(this::add);
        long before = System.nanoTime();
        CauseLabeller labeller = new CauseLabeller(taxonomy, 0);
        List<Incident> labelled = incidents.parallelStream().map(labeller).toList();
        incidents.clear();
        long labelledAt = System.nanoTime();
        FeatureTable table = FeatureTable.of(labelled, taxonomy);
        IncidentPatterns found = PatternFinder.find(table, Confirmations.NONE, CandidateSearch.IN_MEMORY, Set.of());
        long foundAt = System.nanoTime();
        System.out.printf(
                "%d incidents, seed %d: causes %.1f s, repeats %.1f s, heap in use %d MiB%n",
                count,
                seed,
                (labelledAt - before) / 1e9,
                (foundAt - labelledAt) / 1e9,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        report(found);
        System.out.printf("%d of them meet in a block%n", meeting(table));
    }

    private long meeting(FeatureTable table) {
        Blocks blocks = Blocks.of(table.rows().size(), i -> table.rows().get(i).blocks());
        return table.rows().stream()
                .filter(row -> IntStream.of(blocks.before(row.index()))
                        .anyMatch(earlier -> table.incidents()
                                .get(earlier)
                                .id()
                                .equals(planted.get(table.incident(row).id()))))
                .count();
    }

    private void report(IncidentPatterns found) {
        Set<String> pairs = new HashSet<>();
        for (Link link : found.links()) {
            pairs.add(link.earlier().id() + " " + link.later().id());
        }
        long right = planted.entrySet().stream()
                .filter(pair -> pairs.contains(pair.getValue() + " " + pair.getKey()))
                .count();
        System.out.printf(
                "%d of %d planted repeats are among the named; %d repeats, %d duplicates, %d accounts of one event%n",
                right,
                planted.size(),
                found.of(Relation.REPEAT).size(),
                found.of(Relation.DUPLICATE).size(),
                found.of(Relation.SAME_EVENT).size());
    }

    private void add(MadeUp told) {
        if (!told.repeats().isEmpty()) {
            planted.put(told.key(), told.repeats());
        }
        Evidence evidence = new Evidence("made-up.csv", 1, told.key());
        Milestone started = new Milestone(
                told.startedAt(), Precision.SECOND, false, ZoneBasis.STATED, Basis.FIELD, evidence);
        incidents.add(new Incident(
                told.key(),
                new Source("made-up.csv#" + told.key(), "csv"),
                told.title(),
                Optional.empty(),
                Optional.empty(),
                List.of(told.service()),
                Optional.empty(),
                IncidentKind.INCIDENT,
                IncidentStatus.RESOLVED,
                Optional.empty(),
                Optional.empty(),
                new Milestones(Map.of(MilestoneName.STARTED, started)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new DocumentSection(SectionRole.SUMMARY, "Summary", told.summary(), evidence)),
                Optional.empty(),
                List.of()));
    }
}
