package dev.hindcast.query;

import java.util.Objects;

/** What to compute for each group. Only present cells count. */
public sealed interface Aggregate {
    /** How many rows. */
    record Count() implements Aggregate {}

    /**
     * How many different values.
     *
     * @param column of either type
     */
    record CountDistinct(Column column) implements Aggregate {
        public CountDistinct {
            Objects.requireNonNull(column, "column is null");
        }
    }

    /**
     * The exact sum; absent for no value. A sum beyond the range of {@code long} throws {@link ArithmeticException}; what
     * comes between while adding up does not matter, so neither does the order of rows.
     *
     * @param column of whole numbers
     */
    record Sum(Column column) implements Aggregate {
        public Sum {
            requireWhole(column);
        }
    }

    /**
     * The smallest value; absent for no value.
     *
     * @param column of whole numbers
     */
    record Min(Column column) implements Aggregate {
        public Min {
            requireWhole(column);
        }
    }

    /**
     * The largest value; absent for no value.
     *
     * @param column of whole numbers
     */
    record Max(Column column) implements Aggregate {
        public Max {
            requireWhole(column);
        }
    }

    /**
     * All values with their counts; empty for no value.
     *
     * @param column of whole numbers
     */
    record DistributionOf(Column column) implements Aggregate {
        public DistributionOf {
            requireWhole(column);
        }
    }

    /**
     * All values with their counts, each rounded as {@link dev.hindcast.query.bucket.Buckets} says, so that there are few; empty for no value.
     *
     * @param column of whole numbers
     */
    record BucketsOf(Column column) implements Aggregate {
        public BucketsOf {
            requireWhole(column);
        }
    }

    private static void requireWhole(Column column) {
        if (column.type() != Column.Type.WHOLE) {
            throw new IllegalArgumentException("column " + column.name() + " holds text");
        }
    }
}
