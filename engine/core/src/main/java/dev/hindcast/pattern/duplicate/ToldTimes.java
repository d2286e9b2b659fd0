package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a document says for certain that an incident began, was noticed and so on: not about when, and not in a sentence. Each in one
 * number, since all incidents of a run are kept at once.
 *
 * @param packed the milestone, its line and its second since 1900
 */
record ToldTimes(long[] packed) implements Serializable {
    private static final int SECOND_BITS = 34;
    private static final int LINE_BITS = 24;
    private static final long EPOCH = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
    private static final long MINUTE = 60;

    static ToldTimes of(Incident incident) {
        return new ToldTimes(incident.milestones().byName().entrySet().stream()
                .filter(told -> isCertain(told.getValue()))
                .mapToLong(told -> packed(told.getKey(), told.getValue()))
                .toArray());
    }

    private static boolean isCertain(Milestone milestone) {
        long second = milestone.at().getEpochSecond() - EPOCH;
        return milestone.basis() != Basis.SENTENCE
                && !milestone.approximate()
                && milestone.precision() != Precision.DAY
                && milestone.precision() != Precision.HOUR
                && second >= 0
                && second >>> SECOND_BITS == 0
                && milestone.evidence().line() >>> LINE_BITS == 0;
    }

    private static long packed(MilestoneName name, Milestone milestone) {
        return ((long) name.ordinal() << LINE_BITS | milestone.evidence().line()) << SECOND_BITS
                | milestone.at().getEpochSecond() - EPOCH;
    }

    private static int name(long packed) {
        return (int) (packed >>> SECOND_BITS + LINE_BITS);
    }

    private static int line(long packed) {
        return (int) (packed >>> SECOND_BITS) & (1 << LINE_BITS) - 1;
    }

    private static long second(long packed) {
        return EPOCH + (packed & (1L << SECOND_BITS) - 1);
    }

    /** Returns when it was, in seconds since 1970; absent where it is not told for certain. */
    Optional<Long> second(MilestoneName name) {
        for (long told : packed) {
            if (name(told) == name.ordinal()) {
                return Optional.of(second(told));
            }
        }
        return Optional.empty();
    }

    /** Returns whether both tell it, within a minute. */
    boolean agree(MilestoneName name, ToldTimes other) {
        return second(name)
                .flatMap(own -> other.second(name).filter(its -> Math.abs(own - its) <= MINUTE))
                .isPresent();
    }

    /** Returns how much of the time that either lasted both did, from 0 to 1; 0 where one tells no beginning or no end. */
    double overlap(ToldTimes other) {
        Optional<Long> from = second(MilestoneName.STARTED);
        Optional<Long> to = second(MilestoneName.RESOLVED);
        Optional<Long> itsFrom = other.second(MilestoneName.STARTED);
        Optional<Long> itsTo = other.second(MilestoneName.RESOLVED);
        if (from.isEmpty() || to.isEmpty() || itsFrom.isEmpty() || itsTo.isEmpty()) {
            return 0;
        }
        long both = Math.min(to.get(), itsTo.get()) - Math.max(from.get(), itsFrom.get());
        long either = Math.max(to.get(), itsTo.get()) - Math.min(from.get(), itsFrom.get());
        return either <= 0 ? 0 : Math.max(0, both) / (double) either;
    }

    /** Returns what both tell more than a minute apart. */
    List<Duplicate.Difference> differences(ToldTimes other) {
        List<Duplicate.Difference> found = new ArrayList<>();
        for (long own : packed) {
            for (long its : other.packed) {
                if (name(own) == name(its) && Math.abs(second(own) - second(its)) > MINUTE) {
                    found.add(new Duplicate.Difference(
                            MilestoneName.values()[name(own)],
                            Instant.ofEpochSecond(second(own)),
                            line(own),
                            Instant.ofEpochSecond(second(its)),
                            line(its)));
                }
            }
        }
        return found;
    }
}
