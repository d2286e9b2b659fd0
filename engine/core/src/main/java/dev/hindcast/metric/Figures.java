package dev.hindcast.metric;

import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of one metric for one group. A figure that was refused is absent, and the refusal says why; a remark says what else is
 * to be known of those that are there. Immutable.
 */
public final class Figures {
    private static final Statistic[] STATISTICS = Statistic.values();

    /** One for each statistic, NaN for absent: there are thousands of groups, and a map of boxed values for each costs too much. */
    private final double[] values;

    private final List<String> refusals;
    private final List<String> remarks;

    private Figures(double[] values, List<String> refusals, List<String> remarks) {
        this.values = values;
        this.refusals = List.copyOf(refusals);
        this.remarks = List.copyOf(remarks);
    }

    private static double[] none() {
        double[] values = new double[STATISTICS.length];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Returns the figures that could be given. */
    public Map<Statistic, Double> values() {
        Map<Statistic, Double> known = new EnumMap<>(Statistic.class);
        for (Statistic statistic : STATISTICS) {
            get(statistic).ifPresent(value -> known.put(statistic, value));
        }
        return Collections.unmodifiableMap(known);
    }

    /** Returns why others could not, without repetition; empty where every figure of the metric is there. */
    public List<String> refusals() {
        return refusals;
    }

    /** Returns what else is to be known: what was left out, how an interval was drawn. No figure is missing for any of it. */
    public List<String> remarks() {
        return remarks;
    }

    /** Returns the figure, absent where it was refused or does not belong to the metric. */
    public OptionalDouble get(Statistic statistic) {
        double value = values[statistic.ordinal()];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Returns the same figures with one more remark. */
    public Figures with(String remark) {
        return new Figures(values, refusals, added(remarks, remark));
    }

    /** Returns the same figures, and why one more could not be given. */
    public Figures without(String reason) {
        return new Figures(values, added(refusals, reason), remarks);
    }

    /** Returns the same figures with both ends of an interval more. */
    public Figures with(Statistic low, Statistic high, Interval interval) {
        double[] more = values.clone();
        more[low.ordinal()] = interval.low();
        more[high.ordinal()] = interval.high();
        return new Figures(more, refusals, remarks);
    }

    private static List<String> added(List<String> said, String more) {
        List<String> all = new ArrayList<>(said);
        all.add(more);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that
                && Arrays.equals(values, that.values)
                && refusals.equals(that.refusals)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(values) + refusals.hashCode()) + remarks.hashCode();
    }

    @Override
    public String toString() {
        return "Figures[values=" + values() + ", refusals=" + refusals + ", remarks=" + remarks + "]";
    }

    /** Collects figures and refusals, for one use. Not thread-safe. */
    static final class Builder {
        private final double[] values = none();
        private List<String> refusals = List.of();

        Builder put(Statistic statistic, double value) {
            values[statistic.ordinal()] = value;
            return this;
        }

        Builder put(Statistic statistic, Estimate<Double> estimate) {
            if (estimate instanceof Estimate.Known<Double> known) {
                return put(statistic, known.value());
            }
            return refuse(estimate.refusal().orElseThrow());
        }

        Builder put(Statistic low, Statistic high, Estimate<Interval> estimate) {
            if (estimate instanceof Estimate.Known<Interval> known) {
                return put(low, known.value().low()).put(high, known.value().high());
            }
            return refuse(estimate.refusal().orElseThrow());
        }

        Builder refuse(String reason) {
            if (!refusals.contains(reason)) {
                refusals = new ArrayList<>(refusals);
                refusals.add(reason);
            }
            return this;
        }

        Figures build() {
            return new Figures(values, refusals, List.of());
        }
    }
}
