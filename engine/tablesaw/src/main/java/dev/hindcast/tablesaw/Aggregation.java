package dev.hindcast.tablesaw;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.AggregateValue;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Column;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.bucket.Buckets;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;

/** Computes aggregates for all groups at once, in one pass over the rows. */
record Aggregation(Function<Column, StoredColumn> columns, Grouping grouping) {
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
            return Distributions.of(columns.apply(distribution.column()), grouping);
        }
        if (aggregate instanceof Aggregate.BucketsOf buckets) {
            return buckets(columns.apply(buckets.column()));
        }
        return count();
    }

    /** One machine holds the values anyway; each group then becomes small. */
    private AggregateValue[] buckets(StoredColumn column) {
        AggregateValue[] exact = Distributions.of(column, grouping);
        return forEachGroup(group -> ((Distribution) exact[group]).map(Buckets::of));
    }

    private AggregateValue[] count() {
        int[] groupOf = grouping.groupOf();
        long[][] parts = new long[Cores.stretches(groupOf.length)][];
        Cores.each(groupOf.length, (stretch, from, to) -> {
            long[] counts = new long[grouping.size()];
            for (int row = from; row < to; row++) {
                if (groupOf[row] >= 0) {
                    counts[groupOf[row]]++;
                }
            }
            parts[stretch] = counts;
        });
        return forEachGroup(group -> Cell.ofWhole(
                Arrays.stream(parts).mapToLong(counts -> counts[group]).sum()));
    }

    private AggregateValue[] countDistinct(StoredColumn column) {
        long[] counts = new long[grouping.size()];
        Codes codes = column.codes();
        LongOpenHashSet seen = new LongOpenHashSet();
        int[] groupOf = grouping.groupOf();
        for (int row = 0; row < groupOf.length; row++) {
            int code = codes.code(row);
            // Both are at most one above the number of rows, so the pair fits a long.
            if (groupOf[row] >= 0 && code > 0 && seen.add((long) groupOf[row] * codes.size() + code)) {
                counts[groupOf[row]]++;
            }
        }
        return forEachGroup(group -> Cell.ofWhole(counts[group]));
    }

    private AggregateValue[] sum(StoredColumn column) {
        ExactSums sums = new ExactSums(grouping.size());
        int[] groupOf = grouping.groupOf();
        for (int row = 0; row < groupOf.length; row++) {
            if (groupOf[row] >= 0 && column.isPresent(row)) {
                sums.add(groupOf[row], column.key(row));
            }
        }
        return forEachGroup(sums::of);
    }

    private AggregateValue[] extreme(StoredColumn column, LongBinaryOperator better) {
        long[] best = new long[grouping.size()];
        BitSet known = new BitSet(grouping.size());
        int[] groupOf = grouping.groupOf();
        for (int row = 0; row < groupOf.length; row++) {
            int group = groupOf[row];
            if (group >= 0 && column.isPresent(row)) {
                long value = column.key(row);
                best[group] = known.get(group) ? better.applyAsLong(best[group], value) : value;
                known.set(group);
            }
        }
        return forEachGroup(group -> known.get(group) ? Cell.ofWhole(best[group]) : Cell.absent());
    }

    private AggregateValue[] forEachGroup(IntFunction<AggregateValue> value) {
        AggregateValue[] values = new AggregateValue[grouping.size()];
        Arrays.setAll(values, value);
        return values;
    }
}
