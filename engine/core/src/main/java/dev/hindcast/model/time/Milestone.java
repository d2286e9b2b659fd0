package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Evidence;
import java.time.Instant;
import java.util.Objects;

/**
 * One moment of an incident.
 *
 * @param at the instant; at {@link Precision#DAY} the start of that day in its zone, which is a date and not a time
 * @param precision how finely it was written
 * @param approximate whether the document says "about", or gives a range
 * @param zoneBasis how its zone is known
 * @param basis what kind of place it was read from
 * @param evidence where
 */
public record Milestone(
        Instant at, Precision precision, boolean approximate, ZoneBasis zoneBasis, Basis basis, Evidence evidence) {
    public Milestone {
        Objects.requireNonNull(at, "at is null");
        Objects.requireNonNull(precision, "precision is null");
        Objects.requireNonNull(zoneBasis, "zoneBasis is null");
        Objects.requireNonNull(basis, "basis is null");
        Objects.requireNonNull(evidence, "evidence is null");
    }

    /** Returns whether the time of day is known, so that durations may be computed from it. */
    public boolean hasTimeOfDay() {
        return precision != Precision.DAY;
    }
}
