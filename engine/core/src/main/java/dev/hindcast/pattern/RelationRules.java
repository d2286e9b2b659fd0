package dev.hindcast.pattern;

import dev.hindcast.pattern.duplicate.Telling.Sameness;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells the three relations apart. */
public final class RelationRules {
    /** Beginnings that lie no more days apart may be those of one event: zones and clocks differ. */
    private static final long ONE_EVENT_DAYS = 1;

    private final Likeness likeness;

    /** Prepares the rules. */
    public RelationRules(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Returns how two incidents belong together, absent if they do not. */
    public Optional<Candidate> relate(Features earlier, Features later) {
        OptionalLong days = daysBetween(earlier, later);
        boolean near = days.isEmpty() || days.getAsLong() <= ONE_EVENT_DAYS;
        Optional<Sameness> same = near ? earlier.telling().as(later.telling()) : Optional.empty();
        if (same.isPresent()) {
            return Optional.of(new Candidate(
                    Relation.DUPLICATE,
                    earlier.index(),
                    later.index(),
                    same.get().score()));
        }
        boolean oneEvent = days.isPresent() && near;
        boolean oneOrganisation =
                earlier.telling().organisation().equals(later.telling().organisation());
        boolean possible = oneEvent ? !oneOrganisation || earlier.telling().mayBeOne(later.telling()) : oneOrganisation;
        if (!possible || !likeness.sameMechanism(earlier, later)) {
            return Optional.empty();
        }
        Relation relation = oneEvent ? Relation.SAME_EVENT : Relation.REPEAT;
        return Optional.of(new Candidate(relation, earlier.index(), later.index(), likeness.of(earlier, later)));
    }

    static OptionalLong daysBetween(Features earlier, Features later) {
        return earlier.day().isPresent() && later.day().isPresent()
                ? OptionalLong.of(later.day().getAsLong() - earlier.day().getAsLong())
                : OptionalLong.empty();
    }
}
