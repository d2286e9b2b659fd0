package dev.hindcast.metric;

import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.bucket.Buckets;
import dev.hindcast.query.bucket.DistributionForm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric computed for every group of some dimensions.
 *
 * @param metric what was measured
 * @param dimensions what it was broken down by; empty for one figure over everything
 * @param rows one a group, in the order of their keys
 * @param form in which values were kept
 */
public record MetricTable(Metric metric, List<IncidentColumn> dimensions, List<Row> rows, DistributionForm form) {
    public MetricTable {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }

    /** A group that leaves out so much is not ranked among others. */
    public static final double MOST_MISSING = 0.3;

    /** Returns the definition of the metric, with what the form of the values leaves out of it. */
    public String definition() {
        boolean leavesOutOpen =
                form == DistributionForm.BUCKETED && metric.open().isPresent();
        return metric.definition() + (leavesOutOpen ? ", but not here: bucketed values leave them out" : "");
    }

    /** Returns by which part of itself a duration may be off at most; absent where it is exact. */
    public OptionalDouble relativeError() {
        return form == DistributionForm.BUCKETED && metric.unit() == Unit.SECONDS
                ? OptionalDouble.of(1.0 / Buckets.PARTS)
                : OptionalDouble.empty();
    }

    /** Returns the row with that key, one cell a dimension. */
    public Optional<Row> row(Cell... key) {
        return rows.stream().filter(row -> row.key().equals(List.of(key))).findFirst();
    }

    /**
     * One group.
     *
     * @param key one cell a dimension
     * @param incidents how many incidents it has
     * @param n how many of them have the measured value
     * @param values the measured values
     * @param figures what was computed from them
     */
    public record Row(List<Cell> key, long incidents, long n, Distribution values, Figures figures) {
        public Row {
            key = List.copyOf(key);
        }

        /** Returns n divided by incidents; absent where there is no incident. */
        public OptionalDouble coverage() {
            return incidents == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) n / incidents);
        }

        /** Returns the share of incidents that say nothing of it, those open counted as saying something; 0 without incidents. */
        public double missing() {
            double told = n + figures.get(Statistic.OPEN).orElse(0);
            return incidents == 0 ? 0 : Math.max(0, 1 - told / incidents);
        }

        /** Returns whether it may be set beside other groups: one that leaves out {@value #MOST_MISSING} or more may not. */
        public boolean isRanked() {
            return missing() < MOST_MISSING;
        }

        /** Returns the same row with one more remark. */
        Row with(String remark) {
            return new Row(key, incidents, n, values, figures.with(remark));
        }

        /** Returns why figures are missing, and after that what else is to be known of those given; or the empty string. */
        public String verdict() {
            return Stream.concat(figures.refusals().stream(), figures.remarks().stream())
                    .collect(Collectors.joining("; "));
        }
    }
}
