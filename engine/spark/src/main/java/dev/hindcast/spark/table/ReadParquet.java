package dev.hindcast.spark.table;

import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.BadRow;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Rows of Parquet to Spark's rows of cells: by way of the text that a CSV file would have, so that both mean the same. */
final class ReadParquet implements FlatMapFunction<Iterator<Row>, Row> {
    private static final long serialVersionUID = 1L;

    private final byte[] table;

    ReadParquet(TableFile table) {
        this.table = RecordWriter.write(table);
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
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        return value.toString();
    }
}
