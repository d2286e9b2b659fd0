package dev.hindcast.insight.compare;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Verdict;
import dev.hindcast.metric.Metric;
import dev.hindcast.query.Cell;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A period against an earlier one, for one metric and one group. To print: the two sides with their n, {@link #ratio} with its
 * interval, {@link #sentence} in full, and beside them {@link #visibleCut} and {@link #chance}. The colour of a light follows from
 * {@link #verdict} alone: only {@link Verdict#SHIFT_SEEN} has one.
 *
 * @param metric what was measured, with its definition
 * @param group one cell for each dimension other than the period
 * @param later the period in question
 * @param earlier the period it is held against
 * @param ratio later / earlier: of durations by Hodges and Lehmann on logarithms, of counts the exact ratio of rates
 * @param pValue of the test that belongs to the ratio; absent where the ratio is refused
 * @param adjustedP the same after Benjamini and Hochberg over everything that was compared together
 * @param visibleCut the smallest cut that so many incidents would have shown in four of five cases
 * @param chance how often, if nothing changed, the mean would still drop as far as it did
 * @param change total later less total earlier, in the unit of the metric
 * @param dueToCount part of the change that more or fewer incidents made
 * @param dueToDuration part of the change that longer or shorter incidents made
 * @param verdict one of three
 * @param sentence the verdict in full
 */
public record Comparison(
        Metric metric,
        List<Cell> group,
        Side later,
        Side earlier,
        Figure ratio,
        OptionalDouble pValue,
        OptionalDouble adjustedP,
        Figure visibleCut,
        Figure chance,
        Figure change,
        Figure dueToCount,
        Figure dueToDuration,
        Verdict verdict,
        String sentence) {
    /** Adjusted p-values up to here stand out: one in ten of them may be chance. */
    public static final double FALSE_ALARMS = 0.10;

    public Comparison {
        group = List.copyOf(group);
    }
}
