package dev.hindcast.rootcause;

import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import java.util.List;

/**
 * The rules by which causes are told from text.
 *
 * @param triggers for what set an incident off
 * @param factors for what made it possible, larger or longer
 * @param mechanisms for how it went; what a repeat shares with the incident before
 * @param contexts for what a sentence is about; how much its words weigh
 */
public record Taxonomy(
        List<CauseRule<Trigger>> triggers,
        List<CauseRule<Factor>> factors,
        List<CauseRule<String>> mechanisms,
        List<ContextRule> contexts) {
    /** No rules: nothing is told from text. */
    public static final Taxonomy EMPTY = new Taxonomy(List.of(), List.of(), List.of(), List.of());

    public Taxonomy {
        triggers = List.copyOf(triggers);
        factors = List.copyOf(factors);
        mechanisms = List.copyOf(mechanisms);
        contexts = List.copyOf(contexts);
    }
}
