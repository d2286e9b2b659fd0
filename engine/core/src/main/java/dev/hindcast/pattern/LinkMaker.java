package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what two incidents share. */
record LinkMaker(FeatureTable table) {
    Link link(Candidate candidate, Verdict verdict) {
        Features earlier = table.rows().get(candidate.earlier());
        Features later = table.rows().get(candidate.later());
        Incident before = table.incident(earlier);
        Incident after = table.incident(later);
        OptionalLong days = RelationRules.daysBetween(earlier, later);
        return new Link(
                candidate.relation(),
                verdict,
                before,
                after,
                candidate.score(),
                before.trigger()
                        .map(Attributed::value)
                        .filter(value -> after.trigger()
                                .map(Attributed::value)
                                .filter(value::equals)
                                .isPresent()),
                factors(before, after),
                table.shared(earlier, later),
                before.services().stream().filter(after.services()::contains).toList(),
                days,
                candidate.relation() == Relation.REPEAT ? PriorAction.of(before, after, days) : List.of());
    }

    private static List<Factor> factors(Incident before, Incident after) {
        Set<Factor> later = after.factors().stream().map(Attributed::value).collect(Collectors.toSet());
        return before.factors().stream()
                .map(Attributed::value)
                .filter(later::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
