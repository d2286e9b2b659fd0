package dev.hindcast.export.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Brings a table to what was staged: rows that differ are written, rows that a document no longer gives are removed. */
final class Merge {
    private final Connection connection;
    private final String schema;

    Merge(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Returns how many rows were added or changed. */
    long upsert(TableShape shape) throws SQLException {
        String all = TableShape.list(shape.stored());
        List<String> values = shape.stored().stream()
                .filter(column -> !shape.key().contains(column))
                .toList();
        String set = values.stream()
                .map(TableShape::quoted)
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return run(
                "INSERT INTO " + shape.in(schema) + " AS kept (" + all + ") SELECT " + all + " FROM " + shape.staging()
                        + " ON CONFLICT (" + TableShape.list(shape.key()) + ") DO UPDATE SET " + set + " WHERE ("
                        + TableShape.list(values, "kept.") + ") IS DISTINCT FROM ("
                        + TableShape.list(values, "excluded.") + ")");
    }

    /** Returns how many rows were removed: those of what was read anew that are no longer there. */
    long removeVanished(TableShape shape, List<TableShape> all) throws SQLException {
        String same = shape.key().stream()
                .map(TableShape::quoted)
                .map(column -> "staged." + column + " = kept." + column)
                .collect(Collectors.joining(" AND "));
        String owned = shape.owner()
                .map(owner -> "kept." + TableShape.quoted(owner) + " IN (" + read(owner, all) + ") AND ")
                .orElse("");
        return run("DELETE FROM " + shape.in(schema) + " AS kept WHERE " + owned + "NOT EXISTS (SELECT FROM "
                + shape.staging() + " AS staged WHERE " + same + ")");
    }

    /** Everything that was read in this run: each source or incident that any table names. */
    private static String read(String owner, List<TableShape> all) {
        String incidents = owner.equals("incident")
                ? all.stream()
                        .filter(shape -> shape.key().equals(List.of("id")))
                        .map(shape -> " UNION SELECT \"id\" FROM " + shape.staging())
                        .collect(Collectors.joining())
                : "";
        return all.stream()
                        .filter(shape -> shape.columns().contains(owner))
                        .map(shape -> "SELECT " + TableShape.quoted(owner) + " FROM " + shape.staging() + " WHERE "
                                + TableShape.quoted(owner) + " IS NOT NULL")
                        .collect(Collectors.joining(" UNION "))
                + incidents;
    }

    private long run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
