package dev.hindcast.export.parquet;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import dev.hindcast.export.ColumnType;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.table.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Writes tables as Parquet, one file a table. Every column is optional: what is not known is null. Moments are microseconds in UTC,
 * days are dates, numbers are 64 bits, text is UTF-8 without the quote that CSV puts before what looks like a formula.
 */
public final class ParquetTables {
    private ParquetTables() {}

    /**
     * Begins a table's file.
     *
     * @param name of the table, which says of what type its columns are
     * @param columns their names
     */
    public static TableWriter begin(String name, List<String> columns, Path file) throws IOException {
        List<ColumnType> types =
                columns.stream().map(column -> ColumnType.of(name, column)).toList();
        ParquetWriter<List<Field>> writer = ParquetWriter.writeFile(
                schema(name, columns, types), file.toFile(), (row, values) -> row(columns, types, row, values));
        return new TableWriter() {
            @Override
            public void add(List<List<Field>> rows) throws IOException {
                for (List<Field> row : rows) {
                    writer.write(row);
                }
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private static MessageType schema(String name, List<String> columns, List<ColumnType> types) {
        Type[] fields = new Type[types.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(types.get(i), columns.get(i));
        }
        return new MessageType(name, fields);
    }

    private static Type field(ColumnType type, String name) {
        return switch (type) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
            case INSTANT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
                        .named(name);
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
        };
    }

    private static void row(List<String> columns, List<ColumnType> types, List<Field> row, ValueWriter values) {
        for (int i = 0; i < row.size(); i++) {
            if (!(row.get(i) instanceof Field.Absent)) {
                values.write(columns.get(i), value(types.get(i), row.get(i)));
            }
        }
    }

    private static Object value(ColumnType type, Field field) {
        String text = field instanceof Field.Number number ? number.digits() : ((Field.Text) field).value();
        return switch (type) {
            case TEXT -> text;
            case WHOLE -> Long.valueOf(text);
            case DECIMAL -> Double.valueOf(text);
            case INSTANT -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(text));
            case DAY -> Math.toIntExact(LocalDate.parse(text).toEpochDay());
        };
    }
}
