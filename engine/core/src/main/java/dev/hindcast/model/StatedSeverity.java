package dev.hindcast.model;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * The severity as a document gives it.
 *
 * @param level the common scale; absent where the organisation's word is not mapped to it
 * @param original the organisation's own word
 * @param evidence where it stands
 */
public record StatedSeverity(Optional<Severity> level, String original, Evidence evidence) {
    public StatedSeverity {
        Objects.requireNonNull(level, "level is null");
        Text.required(original, "original");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}
