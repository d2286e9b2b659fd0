package dev.hindcast.pattern;

import dev.hindcast.model.IncidentKind;
import dev.hindcast.pattern.duplicate.Telling;
import dev.hindcast.pattern.duplicate.Telling.Sameness;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import dev.hindcast.pattern.match.SpreadTerms;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Tells the three relations apart. */
public final class RelationRules implements Serializable {
    private static final long serialVersionUID = 1;

    /** Beginnings that lie no more days apart may be those of one event: zones and clocks differ. */
    private static final long ONE_EVENT_DAYS = 1;

    private final Likeness likeness;
    private final EnumSet<IncidentKind> excluded;

    /**
     * Prepares the rules.
     *
     * @param excluded kinds of event that came back are no repeats, such as announced work
     */
    public RelationRules(Likeness likeness, Set<IncidentKind> excluded) {
        this.likeness = likeness;
        this.excluded = excluded.isEmpty() ? EnumSet.noneOf(IncidentKind.class) : EnumSet.copyOf(excluded);
    }

    /**
     * Returns those of some earlier incidents that belong with a later one, the {@linkplain Candidate#closest closest} alone.
     *
     * @param later the later one
     * @param earlier places of the others in the order of time
     * @param rows the features at a place
     * @param allowed which candidates may be named at all
     */
    public List<Candidate> closest(
            Features later, int[] earlier, IntFunction<Features> rows, Predicate<Candidate> allowed) {
        SpreadTerms terms = new SpreadTerms(later);
        List<Candidate> found = new ArrayList<>();
        for (int place : earlier) {
            Candidate candidate = relate(rows.apply(place), later, terms);
            if (candidate != null && allowed.test(candidate)) {
                found.add(candidate);
            }
        }
        return Candidate.closest(found);
    }

    /** How two incidents belong together; null if they do not, as most that are compared. */
    private Candidate relate(Features earlier, Features later, SpreadTerms laterTerms) {
        boolean dated = areDated(earlier, later);
        boolean near = !dated || later.day() - earlier.day() <= ONE_EVENT_DAYS;
        boolean oneEvent = dated && near;
        if (near) {
            Optional<Sameness> same = earlier.telling().as(later.telling());
            if (same.isPresent()) {
                double score = same.get().score();
                return new Candidate(Relation.DUPLICATE, earlier.index(), later.index(), score);
            }
        }
        boolean oneOrganisation = earlier.organisation().equals(later.organisation());
        boolean possible = oneEvent
                ? !oneOrganisation || earlier.telling().mayBeOne(later.telling())
                : oneOrganisation && !excluded.contains(earlier.kind()) && !excluded.contains(later.kind());
        double score = possible ? likeness.ofOneMechanism(earlier, later, laterTerms.cosine(earlier)) : 0;
        Relation relation = oneEvent ? Relation.SAME_EVENT : Relation.REPEAT;
        return score > 0 ? new Candidate(relation, earlier.index(), later.index(), score) : null;
    }

    private static boolean areDated(Features earlier, Features later) {
        return earlier.day() != Telling.UNKNOWN && later.day() != Telling.UNKNOWN;
    }

    static OptionalLong daysBetween(Features earlier, Features later) {
        return areDated(earlier, later) ? OptionalLong.of(later.day() - earlier.day()) : OptionalLong.empty();
    }
}
