package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import dev.hindcast.rootcause.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which incidents belong together. */
public final class PatternFinder {
    private static final Comparator<Link> ORDER = Comparator.comparing(Link::relation)
            .thenComparing(link -> link.later().source().path())
            .thenComparingDouble(link -> -link.score())
            .thenComparing(link -> link.earlier().source().path());

    private final FeatureTable table;
    private final Likeness likeness;
    private final Confirmations confirmations;

    private PatternFinder(FeatureTable table, Confirmations confirmations) {
        this.table = table;
        this.likeness = new Likeness(table.mechanismWeights());
        this.confirmations = confirmations;
    }

    /**
     * Looks for duplicates, accounts of one event and repeats, in this process.
     *
     * @param incidents with their causes
     * @param taxonomy for the mechanisms
     * @param confirmations what people said before
     */
    public static IncidentPatterns find(List<Incident> incidents, Taxonomy taxonomy, Confirmations confirmations) {
        return find(FeatureTable.of(incidents, taxonomy), confirmations, CandidateSearch.IN_MEMORY, Set.of());
    }

    /**
     * Looks for duplicates, accounts of one event and repeats.
     *
     * @param table the incidents and what of them is compared
     * @param confirmations what people said before
     * @param search where the comparing is done
     * @param excluded kinds of event of which none is suspected to be a repeat; what people say of them counts
     */
    public static IncidentPatterns find(
            FeatureTable table, Confirmations confirmations, CandidateSearch search, Set<IncidentKind> excluded) {
        PatternFinder finder = new PatternFinder(table, confirmations);
        return finder.result(search.find(table, new RelationRules(finder.likeness, excluded), confirmations));
    }

    private Optional<Optional<Relation>> said(Candidate candidate) {
        if (confirmations.said().isEmpty()) {
            return Optional.empty();
        }
        return confirmations.about(
                table.incidents().get(candidate.earlier()).source().path(),
                table.incidents().get(candidate.later()).source().path());
    }

    private IncidentPatterns result(List<Candidate> candidates) {
        LinkMaker maker = new LinkMaker(table);
        Map<String, Features> byPath =
                confirmations.said().isEmpty() ? Map.of() : Confirmed.byPath(table.rows(), table::incident);
        List<Link> links = new ArrayList<>(Confirmed.links(confirmations, byPath, likeness, maker));
        // Each is a pure function of its candidate, and the order stays.
        links.addAll(candidates.parallelStream()
                .filter(candidate -> said(candidate).isEmpty())
                .map(candidate -> maker.link(candidate, Verdict.SUSPECTED))
                .toList());
        List<Link> ordered = links.parallelStream().sorted(ORDER).toList();
        return new IncidentPatterns(
                ordered, Clusters.of(ordered), Mechanisms.established(confirmations, table.incidents()));
    }
}
