package dev.hindcast.model.time;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The milestones a document states. They need not be in order.
 *
 * @param byName those present
 */
public record Milestones(Map<MilestoneName, Milestone> byName) {
    public Milestones {
        Map<MilestoneName, Milestone> ordered = new EnumMap<>(MilestoneName.class);
        ordered.putAll(byName);
        byName = Collections.unmodifiableMap(ordered);
    }

    /** Returns a set without any. */
    public static Milestones none() {
        return new Milestones(Map.of());
    }

    /** Returns the named milestone, absent where the document does not state it. */
    public Optional<Milestone> get(MilestoneName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the first of the names that is present. */
    public Optional<Milestone> firstOf(Collection<MilestoneName> names) {
        // A loop, because every list and figure asks it of every incident.
        for (MilestoneName name : names) {
            Milestone stated = byName.get(name);
            if (stated != null) {
                return Optional.of(stated);
            }
        }
        return Optional.empty();
    }

    /** Returns the last moment of all, the start of 1970 where there is none. */
    public Instant latest() {
        return byName.values().stream()
                .map(Milestone::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Returns when it began as far as is known: the first that has a time of day, in the order of their names. */
    public Optional<Instant> began() {
        return firstOf(List.of(MilestoneName.values()))
                .filter(Milestone::hasTimeOfDay)
                .map(Milestone::at);
    }
}
