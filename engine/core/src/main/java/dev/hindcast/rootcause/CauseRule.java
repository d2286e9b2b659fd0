package dev.hindcast.rootcause;

import dev.hindcast.model.evidence.Text;
import dev.hindcast.rootcause.phrase.Phrase;
import java.util.List;
import java.util.Objects;

/**
 * Phrases that speak for a label.
 *
 * @param id its name in outputs, such as {@code hardware/power}
 * @param label what it speaks for
 * @param weight how strongly, above zero; about 1 for a hint and 3 for words that hardly mean anything else
 * @param anywhere whether it counts in full in sentences about repair and follow-up, too
 * @param phrases what it looks for
 */
public record CauseRule<T>(String id, T label, double weight, boolean anywhere, List<Phrase> phrases) {
    public CauseRule {
        Text.required(id, "id");
        Objects.requireNonNull(label, "label is null");
        if (!(weight > 0 && weight <= 100)) {
            throw new IllegalArgumentException("the weight is " + weight + "; weights lie above 0 and up to 100");
        }
        phrases = List.copyOf(phrases);
    }

    // Identity: rules are keys of a book that looks for all of them at once.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
