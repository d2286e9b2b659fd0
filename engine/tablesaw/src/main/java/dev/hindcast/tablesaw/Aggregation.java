package dev.hindcast.tablesaw;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Column;
import dev.hindcast.query.Distribution;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;

/** Computes aggregates for all groups at once, in one pass over the selected rows. */
record Aggregation(Function<Column, StoredColumn> columns, int[] rows, Grouping grouping) {
    /** Returns the aggregate's value for each group. */
    AggregateValue[] of(Aggregate aggregate) {
        if (aggregate instanceof Aggregate.CountDistinct distinct) {
            return countDistinct(columns.apply(distinct.column()));
        }
        if (aggregate instanceof Aggregate.Sum sum) {
            return sum(columns.apply(sum.column()));
        }
        if (aggregate instanceof Aggregate.Min min) {
            return extreme(columns.apply(min.column()), Math::min);
        }
        if (aggregate instanceof Aggregate.Max max) {
            return extreme(columns.apply(max.column()), Math::max);
        }
        if (aggregate instanceof Aggregate.DistributionOf distribution) {
            return distribution(columns.apply(distribution.column()));
        }
        return count();
    }

    private AggregateValue[] count() {
        long[] counts = new long[grouping.size()];
        for (int group : grouping.groupOf()) {
            counts[group]++;
        }
        return forEachGroup(group -> Cell.ofWhole(counts[group]));
    }

    private AggregateValue[] countDistinct(StoredColumn column) {
        long[] counts = new long[grouping.size()];
        StoredColumn.Codes codes = column.codes(rows);
        LongOpenHashSet seen = new LongOpenHashSet();
        for (int i = 0; i < rows.length; i++) {
            int group = grouping.groupOf()[i];
            // Both are below the number of rows plus two, so the pair fits a long.
            if (codes.codes()[i] > 0 && seen.add(group * codes.size() + codes.codes()[i])) {
                counts[group]++;
            }
        }
        return forEachGroup(group -> Cell.ofWhole(counts[group]));
    }

    private AggregateValue[] sum(StoredColumn column) {
        ExactSums sums = new ExactSums(grouping.size());
        for (int i = 0; i < rows.length; i++) {
            if (column.present().get(rows[i])) {
                sums.add(grouping.groupOf()[i], column.key(rows[i]));
            }
        }
        return forEachGroup(sums::of);
    }

    private AggregateValue[] extreme(StoredColumn column, LongBinaryOperator better) {
        long[] best = new long[grouping.size()];
        BitSet known = new BitSet(grouping.size());
        for (int i = 0; i < rows.length; i++) {
            if (column.present().get(rows[i])) {
                int group = grouping.groupOf()[i];
                long value = column.key(rows[i]);
                best[group] = known.get(group) ? better.applyAsLong(best[group], value) : value;
                known.set(group);
            }
        }
        return forEachGroup(group -> known.get(group) ? Cell.ofWhole(best[group]) : Cell.absent());
    }

    /** A counting sort by group, then each group's values are sorted in place. */
    private AggregateValue[] distribution(StoredColumn column) {
        int[] ends = new int[grouping.size() + 1];
        for (int i = 0; i < rows.length; i++) {
            if (column.present().get(rows[i])) {
                ends[grouping.groupOf()[i] + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        long[] values = new long[ends[grouping.size()]];
        for (int i = 0; i < rows.length; i++) {
            if (column.present().get(rows[i])) {
                // What is the begin of a group now is its end once its values are in.
                values[ends[grouping.groupOf()[i]]++] = column.key(rows[i]);
            }
        }
        return forEachGroup(group -> {
            long[] own = Arrays.copyOfRange(values, group == 0 ? 0 : ends[group - 1], ends[group]);
            Arrays.parallelSort(own);
            return Distribution.ofSorted(own, own.length);
        });
    }

    private AggregateValue[] forEachGroup(IntFunction<AggregateValue> value) {
        AggregateValue[] values = new AggregateValue[grouping.size()];
        Arrays.setAll(values, value);
        return values;
    }
}
