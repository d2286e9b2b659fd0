package dev.hindcast.rootcause;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a person says about the causes of some incidents. It goes before everything else.
 *
 * @param bySource by the document's path, or by its end after a {@code /}
 */
public record Corrections(Map<String, Correction> bySource) implements UnaryOperator<Incident> {
    /** Nothing corrected. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** The rule that a corrected label names. */
    public static final String RULE = "correction";

    /**
     * One incident's causes.
     *
     * @param trigger absent within present for "not stated"; absent where the trigger is left as it is
     * @param factors absent where the factors are left as they are
     * @param evidence where the correction stands
     */
    public record Correction(Optional<Optional<Trigger>> trigger, Optional<List<Factor>> factors, Evidence evidence) {}

    public Corrections {
        bySource = Map.copyOf(new LinkedHashMap<>(bySource));
    }

    @Override
    public Incident apply(Incident incident) {
        Correction correction = of(incident.source().path());
        if (correction == null) {
            return incident;
        }
        Optional<Attributed<Trigger>> trigger = correction
                .trigger()
                .map(said -> said.map(value -> new Attributed<>(value, RULE, correction.evidence())))
                .orElse(incident.trigger());
        List<Attributed<Factor>> factors = correction
                .factors()
                .map(said -> said.stream()
                        .map(value -> new Attributed<>(value, RULE, correction.evidence()))
                        .toList())
                .orElse(incident.factors());
        return incident.withCauses(trigger, factors);
    }

    private Correction of(String path) {
        for (String end = path; bySource.size() > 0; end = end.substring(end.indexOf('/') + 1)) {
            Correction correction = bySource.get(end);
            if (correction != null || end.indexOf('/') < 0) {
                return correction;
            }
        }
        return null;
    }
}
