package dev.hindcast.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The peer DuckDB: the same question (durations beyond 30 days and of whole days left out, as Hindcast does) in one pass of SQL, on two threads, with the types of the columns given, its answer written
 * by DuckDB itself.
 */
public final class DuckDbMetrics {
    private static final String QUESTION =
            """
            COPY (
              SELECT year(started_at) || '-Q' || quarter(started_at) AS quarter, services AS service, severity,
                count(*) AS incidents,
                count(detect) AS detect_n, avg(detect) AS detect_mean, quantile_cont(detect, [0.5, 0.9, 0.95]) AS detect_q,
                count(resolve) AS resolve_n, avg(resolve) AS resolve_mean, quantile_cont(resolve, [0.5, 0.9, 0.95]) AS resolve_q
              FROM (
                SELECT services, severity, started_at,
                  CASE WHEN d BETWEEN 0 AND 2592000 AND (d = 0 OR d %% 86400 <> 0) THEN d END AS detect,
                  CASE WHEN r BETWEEN 0 AND 2592000 AND (r = 0 OR r %% 86400 <> 0) THEN r END AS resolve
                FROM (
                SELECT services, severity, kind, started_at,
                  date_diff('second', started_at, detected_at) AS d,
                  date_diff('second', started_at, resolved_at) AS r
                FROM read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '"', columns = {
                  'id': 'VARCHAR', 'services': 'VARCHAR', 'severity': 'VARCHAR', 'kind': 'VARCHAR',
                  'started_at': 'TIMESTAMP', 'detected_at': 'TIMESTAMP', 'resolved_at': 'TIMESTAMP'}))
                WHERE kind NOT IN ('maintenance', 'notice', 'drill'))
              GROUP BY ALL)
            TO '%s' (HEADER, DELIMITER ';')
            """;

    private DuckDbMetrics() {}

    /** Takes the table and where the answer goes. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(QUESTION.formatted(arguments[0], arguments[1]));
        }
    }
}
