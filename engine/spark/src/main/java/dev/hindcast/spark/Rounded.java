package dev.hindcast.spark;

import dev.hindcast.query.bucket.Buckets;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** The rounding that every engine shares, as a function of Spark. */
final class Rounded implements UDF1<Long, Long> {
    /** Absent stays absent. */
    static final UserDefinedFunction FUNCTION = functions.udf(new Rounded(), DataTypes.LongType);

    private static final long serialVersionUID = 1L;

    @Override
    public Long call(Long value) {
        return value == null ? null : Buckets.of(value);
    }
}
