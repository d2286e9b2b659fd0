package dev.hindcast.insight.compare;

import dev.hindcast.metric.Metric;
import dev.hindcast.query.Cell;
import java.util.List;

/**
 * Two periods of one metric and one group that are to be compared.
 *
 * @param metric a count of incidents, or a duration
 * @param group one cell for each dimension other than the period; empty for everything
 * @param later the period in question
 * @param earlier the period it is held against
 */
public record PeriodPair(Metric metric, List<Cell> group, Side later, Side earlier) {
    public PeriodPair {
        group = List.copyOf(group);
    }
}
