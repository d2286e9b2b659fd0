package dev.hindcast.metric;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.WallClock;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.statistics.location.OrderStatisticInterval;
import dev.hindcast.statistics.location.Quantile;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * A duration in seconds, either derived from milestones or as the documents state it. The two are never mixed.
 *
 * @param name of the metric
 * @param definition from, to and clock in words
 * @param column where the seconds stand
 * @param wall whether every second between two moments counts, so that a length shows what it comes from
 * @param open where the ages of open incidents stand; absent for what documents state
 */
public record DurationMetric(
        String name, String definition, IncidentColumn column, boolean wall, Optional<IncidentColumn> open)
        implements Metric {
    /**
     * Returns the metric of a duration derived from milestones.
     *
     * @param asOf up to when open incidents count; absent where nobody says
     */
    public static DurationMetric derived(DurationDefinition definition, Optional<Instant> asOf) {
        return new DurationMetric(
                definition.name(),
                definition.inWords() + "; open incidents count up to "
                        + asOf.map(Instant::toString).orElse("the end of the data"),
                IncidentColumn.derived(definition),
                definition.clock() instanceof WallClock,
                Optional.of(IncidentColumn.age(definition, asOf)));
    }

    /** Returns the metric of that duration as the documents state it, on whatever clock they counted. */
    public static DurationMetric stated(DurationDefinition definition) {
        return new DurationMetric(
                "stated_" + definition.name(),
                "as written in the document, on whatever clock its authors used",
                IncidentColumn.stated(definition.name()),
                false,
                Optional.empty());
    }

    @Override
    public String title() {
        String words = name.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public String refusal() {
        return "median without a value, or with open incidents where half have not ended; its interval below 6; P90 below 10, "
                + "P95 below 20; values above 30 days and whole days are left out on the wall clock";
    }

    @Override
    public String source() {
        return "quantiles: Hyndman and Fan 1996, type 7; interval of the median: David and Nagaraja, exact ranks; with open "
                + "incidents: Kaplan and Meier 1958, log-log band, restricted mean up to the longest time watched; "
                + "mean (--naive): BCa bootstrap, Efron 1987, from 8 values, abridged from 10,000 on";
    }

    @Override
    public Optional<IncidentColumn> measured() {
        return Optional.of(column);
    }

    /** Leaves out what is longer than 30 days, and whole days: behind these usually stand dates without a time of day. */
    @Override
    public Distribution usable(Distribution values) {
        return wall ? values.where(DurationDefinition::isUsable) : values;
    }

    @Override
    public Figures fold(long incidents, Distribution values, Distribution ages) {
        return ages.count() == 0 ? fold(incidents, values) : OpenFigures.of(values, ages);
    }

    @Override
    public Figures fold(long incidents, Distribution values) {
        Figures.Builder figures = new Figures.Builder();
        long n = values.count();
        if (n == 0) {
            return figures.refuse(incidents == 0 ? "no incidents" : "no incident has this value")
                    .build();
        }
        double mean = (double) values.sum() / n;
        // Each place that makes such a function costs the start of the program something.
        LongUnaryOperator atRank = values::atRank;
        return figures.put(Statistic.MEAN, mean)
                .put(Statistic.MEDIAN, Quantile.type7(n, atRank, 0.5))
                .put(Statistic.P25, Quantile.type7(n, atRank, 0.25))
                .put(Statistic.P75, Quantile.type7(n, atRank, 0.75))
                .put(Statistic.P90, Quantile.type7(n, atRank, 0.9))
                .put(Statistic.P95, Quantile.type7(n, atRank, 0.95))
                .put(Statistic.MIN, values.atRank(0))
                .put(Statistic.MAX, values.atRank(n - 1))
                .put(Statistic.MEDIAN_LOW, Statistic.MEDIAN_HIGH, OrderStatisticInterval.of(n, atRank, 0.5))
                // With nothing open the horizon is the longest, and nothing lies beyond it.
                .put(Statistic.RESTRICTED_MEAN, mean)
                .put(Statistic.HORIZON, values.atRank(n - 1))
                .build();
    }
}
