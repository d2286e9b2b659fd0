package dev.hindcast.spark.table;

import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.BadRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** Rows of Parquet to Spark's rows of cells: by way of the text that a CSV file would have, so that both mean the same. */
final class ReadParquet implements FlatMapFunction<Iterator<Row>, Row> {
    private static final long serialVersionUID = 1L;

    /** To the second, with the offset of the session's zone. */
    private static final String MOMENT = "yyyy-MM-dd'T'HH:mm:ssXXX";

    private final byte[] table;

    ReadParquet(TableFile table) {
        this.table = RecordWriter.write(table);
    }

    /** Returns the rows with moments as the text that a CSV file would have. */
    static Dataset<Row> withMomentsAsText(Dataset<Row> rows) {
        return rows.select(Stream.of(rows.schema().fields())
                .map(ReadParquet::withMomentAsText)
                .toArray(Column[]::new));
    }

    private static Column withMomentAsText(StructField field) {
        Column column = functions.col("`" + field.name() + "`");
        return field.dataType().equals(DataTypes.TimestampType)
                ? functions.date_format(column, MOMENT).as(field.name())
                : column;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        TableFile file = (TableFile) RecordReader.read(table);
        return new ExtendedRows(file, () -> rows.hasNext() ? read(file, rows.next()) : null);
    }

    private static RowSource.Read read(TableFile file, Row row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            fields.add(row.isNullAt(i) ? "" : text(row.get(i)));
        }
        try {
            return new RowSource.Read(file.cells(fields), null);
        } catch (BadFieldException e) {
            // Its rows have no lines, and no order.
            return new RowSource.Read(List.of(), new BadRow(0, 0, e.getMessage()));
        }
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        return value.toString();
    }
}
