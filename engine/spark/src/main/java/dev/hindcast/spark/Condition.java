package dev.hindcast.spark;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dev.hindcast.query.Cell;
import dev.hindcast.query.Predicate;
import org.apache.spark.sql.Column;

/** Turns a predicate into a condition that is true or false for every row, never unknown. */
record Condition(Schema schema) {
    Column of(Predicate predicate) {
        if (predicate instanceof Predicate.Equal equal) {
            Object value = equal.value() instanceof Cell.Whole whole
                    ? (Object) whole.value()
                    : equal.value().print();
            return schema.of(equal.column()).eqNullSafe(lit(value));
        }
        if (predicate instanceof Predicate.Between between) {
            Column column = schema.of(between.column());
            return column.isNotNull().and(column.between(between.low(), between.high()));
        }
        if (predicate instanceof Predicate.Present present) {
            return schema.of(present.column()).isNotNull();
        }
        if (predicate instanceof Predicate.And and) {
            return and.all().stream().map(this::of).reduce(lit(true), Column::and);
        }
        if (predicate instanceof Predicate.Not negated) {
            return not(of(negated.negated()));
        }
        return lit(true);
    }
}
