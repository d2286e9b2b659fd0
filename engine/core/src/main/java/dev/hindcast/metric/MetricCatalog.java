package dev.hindcast.metric;

import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.time.DurationDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every metric there is: those built in, and one for each duration the user defines.
 *
 * @param metrics in the order in which they are listed; no two share a name
 * @param asOf up to when they count open incidents; absent where nobody says
 */
public record MetricCatalog(List<Metric> metrics, Optional<Instant> asOf) {
    /** The metrics that need no configuration, before anything is known of the data they will measure. */
    public static final List<Metric> ALL = all(Optional.empty(), RepeatHistory.UNKNOWN);

    private static List<Metric> all(Optional<Instant> asOf, RepeatHistory repeats) {
        List<Metric> all = new ArrayList<>(List.of(
                new IncidentCount(),
                DurationMetric.derived(DurationDefinition.TIME_TO_DETECT, asOf),
                DurationMetric.derived(DurationDefinition.TIME_TO_ACKNOWLEDGE, asOf),
                DurationMetric.derived(DurationDefinition.TIME_TO_MITIGATE, asOf),
                DurationMetric.derived(DurationDefinition.TIME_TO_RESOLVE, asOf),
                DurationMetric.stated(DurationDefinition.TIME_TO_DETECT),
                DurationMetric.stated(DurationDefinition.TIME_TO_MITIGATE),
                DurationMetric.stated(DurationDefinition.TIME_TO_RESOLVE),
                new DetectedByCustomers(),
                new BeforeDetection()));
        RepeatsWithin.SPANS.forEach(days -> all.add(new RepeatsWithin(days, repeats)));
        return List.copyOf(all);
    }

    public MetricCatalog {
        metrics = List.copyOf(metrics);
        Set<String> names = new HashSet<>();
        for (Metric metric : metrics) {
            if (!names.add(metric.name())) {
                throw new IllegalArgumentException("two metrics are called " + metric.name());
            }
        }
    }

    /**
     * Returns the catalogue with the user's durations, each derived and as stated, over data of which nothing more is known.
     *
     * @throws IllegalArgumentException if a duration has the name of another metric
     */
    public static MetricCatalog with(List<DurationDefinition> configured) {
        return with(configured, Optional.empty(), RepeatHistory.UNKNOWN);
    }

    /**
     * Returns the catalogue over data of which more is known.
     *
     * @param configured the user's durations
     * @param asOf up to when open incidents count: the end of the data, or what the user says; never the clock
     * @param repeats which incidents came back
     * @throws IllegalArgumentException if a duration has the name of another metric
     */
    public static MetricCatalog with(
            List<DurationDefinition> configured, Optional<Instant> asOf, RepeatHistory repeats) {
        List<Metric> all = new ArrayList<>(all(asOf, repeats));
        for (DurationDefinition definition : configured) {
            all.add(DurationMetric.derived(definition, asOf));
            all.add(DurationMetric.stated(definition));
        }
        return new MetricCatalog(all, asOf);
    }

    /** Makes a catalogue over data of which nothing is known. */
    public MetricCatalog(List<Metric> metrics) {
        this(metrics, Optional.empty());
    }

    /** Returns the metric of that name. */
    public Optional<Metric> find(String name) {
        return metrics.stream().filter(metric -> metric.name().equals(name)).findFirst();
    }
}
