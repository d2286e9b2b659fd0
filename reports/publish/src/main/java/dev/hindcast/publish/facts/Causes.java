package dev.hindcast.publish.facts;

import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.model.Incident;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often which cause is named.
 *
 * @param triggers of all incidents
 * @param factors of all incidents
 * @param byQuarter the same for every quarter that is shown, in order of time; within a quarter there are no quarters
 */
public record Causes(CauseShares triggers, CauseShares factors, Map<String, Causes> byQuarter) {
    public Causes {
        byQuarter = Collections.unmodifiableMap(new LinkedHashMap<>(byQuarter));
    }

    static Causes of(List<Incident> incidents, Map<String, List<Incident>> quarters) {
        Map<String, Causes> byQuarter = new LinkedHashMap<>();
        quarters.forEach((quarter, those) -> byQuarter.put(quarter, of(those, Map.of())));
        return new Causes(CauseShares.triggers(incidents), CauseShares.factors(incidents), byQuarter);
    }
}
