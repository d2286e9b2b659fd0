package dev.hindcast.export.postgres;

import dev.hindcast.export.ExportProblem;
import dev.hindcast.publish.table.DataTable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Writes tables into a schema of a PostgreSQL database in one transaction: whoever looks sees all of the old state or all of the new
 * one. Incidents are matched by id, everything else by the document or incident it belongs to and its place there. A second run over
 * the same documents changes no row. What other runs over other documents have written stays.
 */
public final class PostgresExport {
    private PostgresExport() {}

    /**
     * What a run did.
     *
     * @param written rows added or changed
     * @param removed rows that the documents no longer give
     */
    public record Outcome(long written, long removed) {}

    /**
     * Exports the tables.
     *
     * @param tables each with a name of its own; one has a column {@code id}
     * @param database where to
     * @param schema made if it is missing
     * @throws ExportProblem if the database cannot be reached, refuses, or holds a table of another shape; then nothing has changed
     */
    public static Outcome export(List<DataTable> tables, Database database, String schema) {
        List<TableShape> shapes = tables.stream().map(TableShape::of).toList();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            prepare(connection, schema, shapes);
            for (int i = 0; i < shapes.size(); i++) {
                Staging.load(connection, shapes.get(i), schema, tables.get(i));
            }
            Outcome outcome = merge(new Merge(connection, schema), shapes);
            connection.commit();
            return outcome;
        } catch (SQLException e) {
            throw database.problem(e);
        } catch (IOException e) {
            throw e.getCause() instanceof SQLException cause
                    ? database.problem(cause)
                    : ExportProblem.notWritten(database.name() + ": the connection broke; nothing was changed", e);
        }
    }

    private static void prepare(Connection connection, String schema, List<TableShape> shapes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Two exports at once must not make the same table, nor wait for each other's rows in different orders.
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('hindcast export'))");
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + TableShape.quoted(schema));
        }
        for (TableShape shape : shapes) {
            SchemaCheck.prepare(connection, schema, shape);
        }
    }

    private static Outcome merge(Merge merge, List<TableShape> shapes) throws SQLException {
        long written = 0;
        long removed = 0;
        for (TableShape shape : shapes) {
            removed += merge.removeVanished(shape, shapes);
            written += merge.upsert(shape);
        }
        return new Outcome(written, removed);
    }
}
