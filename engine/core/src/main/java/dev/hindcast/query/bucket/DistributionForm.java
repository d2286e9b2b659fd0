package dev.hindcast.query.bucket;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Column;
import java.util.Locale;

/** How exactly an engine keeps the values of a group. */
public enum DistributionForm {
    /** Every value: what an engine gives back grows with the data. */
    EXACT {
        @Override
        public Aggregate of(Column column) {
            return new Aggregate.DistributionOf(column);
        }
    },
    /** Values rounded as {@link Buckets} says: what an engine gives back does not grow with the data. */
    BUCKETED {
        @Override
        public Aggregate of(Column column) {
            return new Aggregate.BucketsOf(column);
        }
    };

    /** Returns what an engine is asked for. */
    public abstract Aggregate of(Column column);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
