package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A duration that a document writes out.
 *
 * @param name which duration: the name of a {@link DurationDefinition}, such as {@code time_to_resolve}
 * @param seconds its length; zero or more
 * @param clock the words that name another clock than the wall clock, such as "during support hours 10:00-17:00"
 * @param approximate whether the document says "about"
 * @param evidence where
 */
public record StatedDuration(
        String name, long seconds, Optional<String> clock, boolean approximate, Evidence evidence) {
    public StatedDuration {
        Text.required(name, "name");
        if (seconds < 0) {
            throw new IllegalArgumentException("seconds is " + seconds + "; a duration is not negative");
        }
        Text.optional(clock, "clock");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}
