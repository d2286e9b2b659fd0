package dev.hindcast.metric;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The figures of one metric for one group. A figure that was refused is absent, and the refusal says why.
 *
 * @param values those that could be given; finite
 * @param refusals why others could not, without repetition
 */
public record Figures(Map<Statistic, Double> values, List<String> refusals) {
    public Figures {
        Map<Statistic, Double> ordered = new EnumMap<>(Statistic.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
        refusals = List.copyOf(refusals);
    }

    /** Returns the figure, absent where it was refused or does not belong to the metric. */
    public OptionalDouble get(Statistic statistic) {
        Double value = values.get(statistic);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Returns the same figures with one more thing to say. */
    public Figures with(String reason) {
        List<String> reasons = new ArrayList<>(refusals);
        reasons.add(reason);
        return new Figures(values, reasons);
    }

    /** Collects figures and refusals. Not thread-safe. */
    static final class Builder {
        private final Map<Statistic, Double> values = new EnumMap<>(Statistic.class);
        private final Set<String> refusals = new LinkedHashSet<>();

        Builder put(Statistic statistic, double value) {
            values.put(statistic, value);
            return this;
        }

        Builder put(Statistic statistic, Estimate<Double> estimate) {
            estimate.known().ifPresent(value -> values.put(statistic, value));
            estimate.refusal().ifPresent(refusals::add);
            return this;
        }

        Builder put(Statistic low, Statistic high, Estimate<Interval> estimate) {
            estimate.known().ifPresent(interval -> {
                values.put(low, interval.low());
                values.put(high, interval.high());
            });
            estimate.refusal().ifPresent(refusals::add);
            return this;
        }

        Builder refuse(String reason) {
            refusals.add(reason);
            return this;
        }

        Figures build() {
            return new Figures(values, List.copyOf(refusals));
        }
    }
}
