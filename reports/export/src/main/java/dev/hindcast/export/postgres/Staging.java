package dev.hindcast.export.postgres;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.SafeText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Loads a table into a temporary one of the same shape, through COPY: a hundred thousand rows in a second or two. */
final class Staging {
    private Staging() {}

    static void load(Connection connection, TableShape shape, String schema, DataTable table)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE " + shape.staging() + " ON COMMIT DROP AS SELECT "
                    + TableShape.list(shape.stored()) + " FROM " + shape.in(schema) + " WHERE false");
        }
        String copy = "COPY " + shape.staging() + " FROM STDIN (FORMAT csv)";
        try (PGCopyOutputStream stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy);
                // A value is quoted, an absent one is not: that is how COPY tells null from text.
                CsvWriter csv = CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.NON_EMPTY)
                        .build(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)))) {
            Map<String, Long> ordinals = new HashMap<>();
            for (List<Field> row : table.rows()) {
                csv.writeRecord(record(shape, row, ordinals));
            }
        }
    }

    private static List<String> record(TableShape shape, List<Field> row, Map<String, Long> ordinals) {
        List<String> record = new ArrayList<>(row.size() + 1);
        row.forEach(field -> record.add(text(field)));
        if (shape.numbered()) {
            String owner = shape.owner()
                    .map(column -> record.get(shape.columns().indexOf(column)))
                    .orElse("");
            record.add(ordinals.merge(owner, 1L, Long::sum).toString());
        }
        return record;
    }

    private static String text(Field field) {
        if (field instanceof Field.Number number) {
            return number.digits();
        }
        return field instanceof Field.Text text ? SafeText.visible(text.value()) : null;
    }
}
