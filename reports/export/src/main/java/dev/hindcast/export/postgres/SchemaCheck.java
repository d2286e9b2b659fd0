package dev.hindcast.export.postgres;

import dev.hindcast.export.ExportProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Makes what is not there, and refuses a table that is there but is not ours. */
final class SchemaCheck {
    private SchemaCheck() {}

    static void prepare(Connection connection, String schema, TableShape shape) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(shape.create(schema));
            Map<String, String> present = columns(connection, schema, shape.name());
            for (String column : shape.stored()) {
                String type = present.get(column);
                if (type == null && column.endsWith("_seconds")) {
                    // A duration that the configuration has gained since the table was made.
                    statement.execute("ALTER TABLE " + shape.in(schema) + " ADD COLUMN " + TableShape.quoted(column)
                            + " " + shape.type(column));
                } else if (!shape.type(column).equals(type)) {
                    throw otherShape(schema, shape, column, type);
                }
            }
        }
    }

    private static ExportProblem otherShape(String schema, TableShape shape, String column, String type) {
        String found = type == null ? "has no column " + column : "has " + column + " as " + type;
        return ExportProblem.notWritten(
                "table " + schema + "." + shape.name() + " has another shape: it " + found + ", expected " + column
                        + " " + shape.type(column) + "; name another schema with --schema, or drop the table",
                null);
    }

    private static Map<String, String> columns(Connection connection, String schema, String table) throws SQLException {
        String sql =
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = ? AND table_name = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            query.setString(2, table);
            Map<String, String> columns = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
            return columns;
        }
    }
}
