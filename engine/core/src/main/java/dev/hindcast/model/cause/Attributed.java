package dev.hindcast.model.cause;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.util.Objects;

/**
 * A label with its reason.
 *
 * @param value the label
 * @param rule the name of the rule that gave it
 * @param evidence the words it rests on
 */
public record Attributed<T>(T value, String rule, Evidence evidence) {
    public Attributed {
        Objects.requireNonNull(value, "value is null");
        Text.required(rule, "rule");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}
