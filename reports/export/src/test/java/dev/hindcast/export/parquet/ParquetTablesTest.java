package dev.hindcast.export.parquet;

import static dev.hindcast.export.Tables.incidents;
import static dev.hindcast.export.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, read back by another program. */
class ParquetTablesTest {
    @TempDir
    Path folder;

    @Test
    void typesAndNullsAreReadByAnotherProgram() throws Exception {
        write(
                incidents(
                        row("a1", "a.md", "=1+1 \"é\" 漢\n", "2031-05-14T12:00:00Z", "2031-05-14", 5400L),
                        row("b2", "b.md", "x", null, null, null)),
                folder);

        assertThat(query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '%s')"))
                .containsExactly(
                        "id|VARCHAR",
                        "source|VARCHAR",
                        "title|VARCHAR",
                        "started_at|TIMESTAMP WITH TIME ZONE",
                        "date|DATE",
                        "time_to_resolve_seconds|BIGINT");
        assertThat(
                        query(
                                "SELECT id, title, epoch(started_at)::BIGINT, date, time_to_resolve_seconds FROM '%s' ORDER BY id"))
                .containsExactly("a1|=1+1 \"é\" 漢\n|1936526400|2031-05-14|5400", "b2|x|-|-|-");
    }

    @Test
    void aTableWithoutRowsStillHasItsColumns() throws Exception {
        write(incidents(), folder);

        assertThat(query("SELECT count(*), count(started_at) FROM '%s'")).containsExactly("0|0");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws Exception {
        write(incidents(row("a1", "a.md", "x", null, null, 1L)), folder);
        byte[] first = Files.readAllBytes(folder.resolve("incidents.parquet"));
        write(incidents(row("a1", "a.md", "x", null, null, 1L)), Files.createDirectory(folder.resolve("again")));

        assertThat(Files.readAllBytes(folder.resolve("again/incidents.parquet")))
                .isEqualTo(first);
    }

    /** The rows come one by one, as those of a large table do. */
    private static void write(DataTable table, Path to) throws IOException {
        Path file = to.resolve("incidents.parquet");
        try (TableWriter writer = ParquetTables.begin(table.name(), table.columns(), file)) {
            for (List<Field> row : table.rows()) {
                writer.add(List.of(row));
            }
        }
    }

    private List<String> query(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(folder.resolve("incidents.parquet")))) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i) == null ? "-" : rows.getString(i));
                }
                all.add(String.join("|", row));
            }
            return all;
        }
    }
}
