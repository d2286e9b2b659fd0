package dev.hindcast.metric;

import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.statistics.rate.Garwood;
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
    public String refusal() {
        return "never; a quarter without incidents shows 0";
    }

    @Override
    public String source() {
        return "counting; intervals of counts: Garwood 1936";
    }

    @Override
    public Optional<IncidentColumn> measured() {
        return Optional.empty();
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        return new Figures.Builder()
                .put(Statistic.MEAN_LOW, Statistic.MEAN_HIGH, Garwood.count(incidents))
                .build();
    }
}
