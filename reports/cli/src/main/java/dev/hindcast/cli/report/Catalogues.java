package dev.hindcast.cli.report;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.Mechanisms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The catalogue of metrics that knows the incidents it will measure. */
public final class Catalogues {
    private Catalogues() {}

    /**
     * Returns the catalogue.
     *
     * @param configuration whose durations are in it
     * @param incidents all that were read
     * @param confirmations which of them people say came back
     * @param asOf up to when open incidents count; absent where there is no incident
     */
    public static MetricCatalog of(
            Configuration configuration,
            List<Incident> incidents,
            Confirmations confirmations,
            Optional<Instant> asOf) {
        return MetricCatalog.with(
                configuration.durations(),
                asOf,
                RepeatHistory.of(Mechanisms.established(confirmations, incidents), asOf.orElse(Instant.EPOCH)));
    }
}
