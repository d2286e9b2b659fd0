package dev.hindcast.model.cause;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A label with its reason.
 *
 * @param value the label
 * @param rule the name of the rule that gave it
 * @param confidencePercent how much speaks for it against the other labels, 0 to 100; 100 where it is stated. It puts
 *     labels in an order; how often labels of a confidence are right is in docs/benchmarks.md
 * @param evidence the words it rests on
 */
public record Attributed<T>(T value, String rule, int confidencePercent, Evidence evidence) implements Serializable {
    /** The confidence in what a document states. */
    public static final int STATED = 100;

    public Attributed {
        Objects.requireNonNull(value, "value is null");
        Text.required(rule, "rule");
        if (confidencePercent < 0 || confidencePercent > STATED) {
            throw new IllegalArgumentException("the confidence is " + confidencePercent + " %");
        }
        Objects.requireNonNull(evidence, "evidence is null");
    }

    /** A label that the document states. */
    public Attributed(T value, String rule, Evidence evidence) {
        this(value, rule, STATED, evidence);
    }
}
