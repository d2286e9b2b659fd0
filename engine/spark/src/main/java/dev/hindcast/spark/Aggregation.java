package dev.hindcast.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The aggregates that give one cell a group. */
record Aggregation(Schema schema) {
    /** Room for the sum of any number of long values: Spark adds ten digits to these. */
    private static final int LONG_DIGITS = 20;

    /** Returns the aggregate in Spark's terms. */
    Column of(Aggregate aggregate) {
        if (aggregate instanceof Aggregate.Count) {
            return count(lit(1));
        }
        if (aggregate instanceof Aggregate.CountDistinct distinct) {
            return count_distinct(schema.of(distinct.column()));
        }
        if (aggregate instanceof Aggregate.Sum sum) {
            // Spark's own sum of whole numbers overflows on the way, or goes wrong silently.
            return sum(schema.of(sum.column()).cast(DataTypes.createDecimalType(LONG_DIGITS, 0)));
        }
        if (aggregate instanceof Aggregate.Min min) {
            return min(schema.of(min.column()));
        }
        if (aggregate instanceof Aggregate.Max max) {
            return max(schema.of(max.column()));
        }
        throw new IllegalArgumentException(aggregate + " gives more than one cell");
    }

    /**
     * Returns the cell that Spark computed for a group.
     *
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    static Cell cell(Row row, int position) {
        if (!row.isNullAt(position) && row.get(position) instanceof BigDecimal sum) {
            return Cell.ofWhole(sum.longValueExact());
        }
        return Schema.cell(row, position);
    }
}
