package dev.hindcast.metric;

import dev.hindcast.model.time.DurationDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every metric there is: those built in, and one for each duration the user defines.
 *
 * @param metrics in the order in which they are listed; no two share a name
 */
public record MetricCatalog(List<Metric> metrics) {
    /** The metrics that need no configuration. */
    public static final List<Metric> ALL = List.of(
            new IncidentCount(),
            DurationMetric.derived(DurationDefinition.TIME_TO_DETECT),
            DurationMetric.derived(DurationDefinition.TIME_TO_ACKNOWLEDGE),
            DurationMetric.derived(DurationDefinition.TIME_TO_MITIGATE),
            DurationMetric.derived(DurationDefinition.TIME_TO_RESOLVE),
            DurationMetric.stated(DurationDefinition.TIME_TO_DETECT),
            DurationMetric.stated(DurationDefinition.TIME_TO_MITIGATE),
            DurationMetric.stated(DurationDefinition.TIME_TO_RESOLVE),
            new DetectedByCustomers());

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
     * Returns the catalogue with the user's durations, each derived and as stated.
     *
     * @throws IllegalArgumentException if a duration has the name of another metric
     */
    public static MetricCatalog with(List<DurationDefinition> configured) {
        List<Metric> all = new ArrayList<>(ALL);
        for (DurationDefinition definition : configured) {
            all.add(DurationMetric.derived(definition));
            all.add(DurationMetric.stated(definition));
        }
        return new MetricCatalog(all);
    }

    /** Returns the metric of that name. */
    public Optional<Metric> find(String name) {
        return metrics.stream().filter(metric -> metric.name().equals(name)).findFirst();
    }
}
