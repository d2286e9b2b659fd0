package dev.hindcast.metric;

import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many incidents there were. */
public record IncidentCount() implements Metric {
    @Override
    public String name() {
        return "incident_count";
    }

    @Override
    public String title() {
        return "Incidents";
    }

    @Override
    public Unit unit() {
        return Unit.INCIDENTS;
    }

    @Override
    public String definition() {
        return "number of incidents that began in the period";
    }

    @Override
    public Optional<IncidentColumn> measured() {
        return Optional.empty();
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        return new Figures(Map.of(), List.of());
    }
}
