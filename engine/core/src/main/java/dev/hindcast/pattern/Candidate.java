package dev.hindcast.pattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Two incidents that seem to belong together.
 *
 * @param relation how
 * @param earlier place of the one before in the order of time
 * @param later place of the one after
 * @param score how alike
 */
public record Candidate(Relation relation, int earlier, int later, double score) implements Serializable {
    /** So many earlier incidents are named for one, in each relation. */
    private static final int MOST_EARLIER = 3;

    private static final Comparator<Candidate> CLOSEST = Comparator.comparing(Candidate::relation)
            .thenComparingDouble(candidate -> -candidate.score())
            .thenComparingInt(candidate -> -candidate.earlier());

    /**
     * Returns the closest of those that were found for one later incident: three in each relation, of equals the latest. If it is the
     * second document about an incident it is no incident of its own, and nothing else is said of it.
     */
    public static List<Candidate> closest(Collection<Candidate> found) {
        List<Candidate> ordered = new ArrayList<>(found);
        ordered.sort(CLOSEST);
        List<Candidate> kept = new ArrayList<>();
        int alike = 0;
        for (Candidate candidate : ordered) {
            boolean next = !kept.isEmpty() && kept.get(kept.size() - 1).relation() == candidate.relation();
            boolean copy = !kept.isEmpty() && kept.get(0).relation() == Relation.DUPLICATE && !next;
            alike = next ? alike + 1 : 1;
            if (!copy && alike <= MOST_EARLIER) {
                kept.add(candidate);
            }
        }
        return kept;
    }
}
