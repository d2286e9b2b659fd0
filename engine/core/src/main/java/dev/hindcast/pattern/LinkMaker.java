package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

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
        Set<Factor> shared = of(before);
        shared.retainAll(of(after));
        return List.copyOf(shared);
    }

    private static Set<Factor> of(Incident incident) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        incident.factors().forEach(factor -> factors.add(factor.value()));
        return factors;
    }
}
