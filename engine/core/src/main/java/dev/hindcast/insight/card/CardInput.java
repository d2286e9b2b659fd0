package dev.hindcast.insight.card;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import java.util.List;

/**
 * What a report card is made from.
 *
 * @param cases every incident in scope, of all quarters
 * @param quarter the card's own
 * @param comparison of the time to resolve with the quarter before, adjusted with everything else that is compared in the report
 * @param mechanisms groups of incidents that are confirmed to share their mechanism, those alone with theirs in a group of their
 *     own; empty where nobody established any
 */
public record CardInput(Cases cases, String quarter, Comparison comparison, List<List<Incident>> mechanisms) {
    public CardInput {
        mechanisms = mechanisms.stream().map(List::copyOf).toList();
    }

    Cases own() {
        return cases.in(quarter);
    }

    static DurationDefinition resolve() {
        return DurationDefinition.TIME_TO_RESOLVE;
    }
}
