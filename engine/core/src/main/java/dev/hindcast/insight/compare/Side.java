package dev.hindcast.insight.compare;

import dev.hindcast.query.Distribution;
import java.util.Arrays;
import java.util.Objects;

/**
 * One of two periods.
 *
 * @param label of the quarter
 * @param days it has, those after the end of the data not counted; above zero
 * @param incidents that began in it
 * @param values measured on them
 */
public record Side(String label, double days, long incidents, Distribution values) {
    public Side {
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(values, "values is null");
    }

    /** Returns how many incidents have a value. */
    public long n() {
        return values.count();
    }

    /** Returns how many of the values are zero: legal, and without a logarithm. */
    public long zeros() {
        return values.distinct() > 0 && values.value(0) == 0 ? values.count(0) : 0;
    }

    double[] all() {
        return Arrays.stream(values.toSortedArray()).asDoubleStream().toArray();
    }

    double[] positive() {
        return Arrays.stream(all()).filter(value -> value > 0).toArray();
    }
}
