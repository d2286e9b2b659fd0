package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Evidence;
import java.time.Instant;
import java.util.Objects;

/**
 * One dated entry of a timeline.
 *
 * @param at when
 * @param precision how finely it was written
 * @param text what happened, without mark-up; may be empty
 * @param evidence where
 */
public record TimelineEntry(Instant at, Precision precision, String text, Evidence evidence) {
    public TimelineEntry {
        Objects.requireNonNull(at, "at is null");
        Objects.requireNonNull(precision, "precision is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}
