import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The peer Spark SQL: the same question as DuckDB is asked, types of the columns given, on two threads and as many partitions. The
 * answer is written in DuckDB's form, so that it can be compared cell by cell. Takes the table and where the answer goes.
 */
public final class SparkMetrics {
    private static final String QUESTION =
            """
            SELECT concat(year(started_at), '-Q', quarter(started_at)) AS quarter, services AS service, severity,
              count(*) AS incidents,
              count(detect), avg(detect), percentile(detect, array(0.5, 0.9, 0.95)),
              count(resolve), avg(resolve), percentile(resolve, array(0.5, 0.9, 0.95))
            FROM (
              SELECT services, severity, started_at,
                CASE WHEN d BETWEEN 0 AND 2592000 AND (d = 0 OR d % 86400 <> 0) THEN d END AS detect,
                CASE WHEN r BETWEEN 0 AND 2592000 AND (r = 0 OR r % 86400 <> 0) THEN r END AS resolve
              FROM (
                SELECT services, severity, kind, started_at,
                  unix_seconds(detected_at) - unix_seconds(started_at) AS d,
                  unix_seconds(resolved_at) - unix_seconds(started_at) AS r
                FROM incidents)
              WHERE kind NOT IN ('maintenance', 'notice', 'drill'))
            GROUP BY 1, 2, 3
            """;

    private SparkMetrics() {}

    public static void main(String[] arguments) throws IOException {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        spark.read()
                .option("header", "true")
                .schema("id STRING, services STRING, severity STRING, kind STRING, started_at TIMESTAMP, detected_at TIMESTAMP,"
                        + " resolved_at TIMESTAMP")
                .csv(arguments[0])
                .createOrReplaceTempView("incidents");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            out.print("header\n");
            for (Row row : spark.sql(QUESTION).collectAsList()) {
                StringJoiner line = new StringJoiner(";", "", "\n");
                for (int i = 0; i < row.length(); i++) {
                    line.add(i == 6 || i == 9 ? list(row, i) : row.isNullAt(i) ? "" : row.get(i).toString());
                }
                out.print(line);
            }
        }
        spark.stop();
    }

    private static String list(Row row, int column) {
        List<Object> values = row.isNullAt(column) ? Collections.emptyList() : row.getList(column);
        StringJoiner list = new StringJoiner(", ", "[", "]");
        values.forEach(value -> list.add(value.toString()));
        return values.isEmpty() ? "" : list.toString();
    }
}
