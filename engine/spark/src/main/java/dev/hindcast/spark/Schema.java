package dev.hindcast.spark;

import dev.hindcast.query.Cell;
import dev.hindcast.query.Column;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of a table inside Spark. There they are called by their position: Spark's own names ignore case and give dots a
 * meaning.
 *
 * @param columns as they are called outside
 */
record Schema(List<Column> columns) {
    Schema {
        columns = List.copyOf(columns);
    }

    /** Returns the name inside Spark of the column at a position. */
    static String name(int position) {
        return "c" + position;
    }

    /** Returns the schema in Spark's terms. */
    StructType type() {
        return new StructType(IntStream.range(0, columns.size())
                .mapToObj(i -> DataTypes.createStructField(name(i), typeOf(columns.get(i)), true))
                .toArray(StructField[]::new));
    }

    private static org.apache.spark.sql.types.DataType typeOf(Column column) {
        return column.type() == Column.Type.TEXT ? DataTypes.StringType : DataTypes.LongType;
    }

    /**
     * Returns the column in Spark's terms.
     *
     * @throws IllegalArgumentException if the table does not have it
     */
    org.apache.spark.sql.Column of(Column column) {
        int position = columns.indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException("the table has no column " + column);
        }
        return functions.col(name(position));
    }

    /** Returns the cell that Spark's row has at a position: text, a whole number, or absent. */
    static Cell cell(Row row, int position) {
        if (row.isNullAt(position)) {
            return Cell.absent();
        }
        Object value = row.get(position);
        return value instanceof String text ? Cell.ofText(text) : Cell.ofWhole((Long) value);
    }

    /** Returns the first cells of Spark's row: the key of a group. */
    static List<Cell> key(Row row, int size) {
        return IntStream.range(0, size).mapToObj(i -> cell(row, i)).toList();
    }
}
