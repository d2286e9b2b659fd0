package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells the three relations apart. */
final class RelationRules {
    /** So much of the shorter summary stands in the other document, if both tell of one incident. */
    private static final double DUPLICATE_FROM = 0.8;

    /** Beginnings that lie no more days apart may be those of one event: zones and clocks differ. */
    private static final long ONE_EVENT_DAYS = 1;

    private final Likeness likeness;

    RelationRules(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Returns how two incidents belong together, absent if they do not. */
    Optional<Candidate> relate(Features earlier, Features later) {
        OptionalLong days = daysBetween(earlier, later);
        boolean near = days.isEmpty() || days.getAsLong() <= ONE_EVENT_DAYS;
        double contained = near ? earlier.containment(later) : 0;
        if (contained >= DUPLICATE_FROM) {
            return Optional.of(new Candidate(Relation.DUPLICATE, earlier, later, contained));
        }
        if (!likeness.sameMechanism(earlier, later)) {
            return Optional.empty();
        }
        double score = likeness.of(earlier, later);
        if (days.isPresent() && days.getAsLong() <= ONE_EVENT_DAYS) {
            return Optional.of(new Candidate(Relation.SAME_EVENT, earlier, later, score));
        }
        return sameOrganisation(earlier.incident(), later.incident())
                ? Optional.of(new Candidate(Relation.REPEAT, earlier, later, score))
                : Optional.empty();
    }

    static OptionalLong daysBetween(Features earlier, Features later) {
        return earlier.day().isPresent() && later.day().isPresent()
                ? OptionalLong.of(later.day().getAsLong() - earlier.day().getAsLong())
                : OptionalLong.empty();
    }

    /** Documents that name no organisation are those of the one whose data it is. */
    private static boolean sameOrganisation(Incident a, Incident b) {
        return a.organisation()
                .map(RelationRules::letters)
                .equals(b.organisation().map(RelationRules::letters));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
