package dev.hindcast.rootcause;

import dev.hindcast.model.evidence.Text;
import dev.hindcast.rootcause.phrase.Phrase;
import java.util.List;

/**
 * Phrases that tell what a sentence, or the rest of it, is about.
 *
 * @param id its name
 * @param factor multiplies the weight of what else is said there; below 1 where causes are rarely named
 * @param after whether it holds for the words after it only, up to the next such phrase; else for the whole sentence
 * @param phrases what it looks for
 */
public record ContextRule(String id, double factor, boolean after, List<Phrase> phrases) {
    public ContextRule {
        Text.required(id, "id");
        if (!(factor >= 0 && factor <= 10)) {
            throw new IllegalArgumentException("the factor is " + factor + "; factors lie between 0 and 10");
        }
        phrases = List.copyOf(phrases);
    }

    /** Its name alone: phrases are many, and rules are looked up for every sentence. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
