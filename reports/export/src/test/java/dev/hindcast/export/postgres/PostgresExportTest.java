package dev.hindcast.export.postgres;

import static dev.hindcast.export.Tables.actionItems;
import static dev.hindcast.export.Tables.findings;
import static dev.hindcast.export.Tables.incidents;
import static dev.hindcast.export.Tables.rejections;
import static dev.hindcast.export.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.export.ExportProblem;
import dev.hindcast.export.Tables;
import dev.hindcast.publish.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The export into a real PostgreSQL server. */
class PostgresExportTest {
    private static final String SCHEMA = "hindcast";
    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        var programs = PostgresServer.programs();
        Assumptions.assumeTrue(
                programs.isPresent(), "SKIPPED: no PostgreSQL server here; on Debian: apt-get install postgresql");
        server = PostgresServer.start(programs.get());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @BeforeEach
    void empty() throws Exception {
        server.execute("DROP SCHEMA IF EXISTS hindcast CASCADE");
    }

    private static final DataTable TWO = incidents(
            row("a1", "corpus/a.md", "Ferry gates shut", "2031-05-14T12:00:00Z", "2031-05-14", 5400L),
            row("b2", "corpus/b.md", "Tickets twice", null, null, null));

    private static PostgresExport.Outcome export(DataTable... tables) {
        return PostgresExport.export(List.of(tables), server.database(), SCHEMA);
    }

    @Test
    void typesAreTheDatabasesAndAbsentIsNull() throws Exception {
        PostgresExport.Outcome outcome = export(TWO, actionItems(row("a1", "Ask before deleting", "2031-06-01", 12L)));

        assertThat(outcome).isEqualTo(new PostgresExport.Outcome(3, 0));
        assertThat(server.query(
                        "SELECT id, extract(epoch FROM started_at)::bigint, date + 1, time_to_resolve_seconds + 1"
                                + " FROM hindcast.incidents ORDER BY id"))
                .containsExactly("a1|1936526400|2031-05-15|5401", "b2|-|-|-");
        assertThat(server.query("SELECT incident, text, due, line, ordinal FROM hindcast.action_items"))
                .containsExactly("a1|Ask before deleting|2031-06-01|12|1");
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        DataTable items = actionItems(row("a1", "one", null, 1L), row("a1", "two", null, 2L));
        export(TWO, items);
        List<String> before = server.query("SELECT id, xmin, ctid FROM hindcast.incidents ORDER BY id");

        assertThat(export(TWO, items)).isEqualTo(new PostgresExport.Outcome(0, 0));
        assertThat(server.query("SELECT id, xmin, ctid FROM hindcast.incidents ORDER BY id"))
                .isEqualTo(before);
    }

    @Test
    void whatADocumentNoLongerSaysGoesAndOtherDocumentsStay() throws Exception {
        export(
                TWO,
                actionItems(row("a1", "one", null, 1L), row("a1", "two", null, 2L), row("b2", "three", null, 3L)),
                findings(row("a1", "corpus/a.md", 4L, "negative"), row(null, "corpus/index.md", 1L, "means differ")));

        DataTable changed =
                incidents(row("a1", "corpus/a.md", "Ferry gates shut", "2031-05-14T12:30:00Z", "2031-05-14", 3600L));
        PostgresExport.Outcome outcome = export(
                changed, actionItems(row("a1", "two", null, 2L)), findings(row("a1", "corpus/a.md", 5L, "late")));

        assertThat(outcome).isEqualTo(new PostgresExport.Outcome(3, 1));
        assertThat(server.query("SELECT id, time_to_resolve_seconds FROM hindcast.incidents ORDER BY id"))
                .containsExactly("a1|3600", "b2|-");
        assertThat(server.query("SELECT incident, text FROM hindcast.action_items ORDER BY 1, 2"))
                .containsExactly("a1|two", "b2|three");
        assertThat(server.query("SELECT source, message FROM hindcast.findings ORDER BY 1"))
                .containsExactly("corpus/a.md|late", "corpus/index.md|means differ");
    }

    @Test
    void theIncidentOfADocumentThatIsNowRejectedGoesWithAllItHas() throws Exception {
        export(TWO, actionItems(row("a1", "one", null, 1L)), rejections());

        export(incidents(), actionItems(), rejections(row("corpus/a.md", 1L, "not UTF-8")));

        assertThat(server.query("SELECT id FROM hindcast.incidents")).containsExactly("b2");
        assertThat(server.query("SELECT * FROM hindcast.action_items")).isEmpty();
        assertThat(server.query("SELECT source, reason FROM hindcast.rejections"))
                .containsExactly("corpus/a.md|not UTF-8");
    }

    @Test
    void anyTextArrivesAsItIs() throws Exception {
        String text = "=1+1; \"quoted\", 'single', back\\slash \\. \\N é 漢 🎫\nsecond line\ttab $1 {}";

        export(incidents(row("a1", "a.md", text, null, null, null), row("b2", "b.md", "\\.", null, null, null)));

        assertThat(server.query("SELECT title FROM hindcast.incidents ORDER BY id"))
                .containsExactly(text, "\\.");
    }

    @Test
    void aNulIsSpelledOut() throws Exception {
        export(incidents(row("a1", "a.md", "nul \0 here", null, null, null)));

        assertThat(server.query("SELECT title FROM hindcast.incidents")).containsExactly("nul \\u0000 here");
    }

    @Test
    void aDurationConfiguredLaterGetsItsColumn() throws Exception {
        export(TWO);
        List<String> columns = new ArrayList<>(Tables.INCIDENT_COLUMNS);
        columns.add("time-to-repair_seconds");

        export(Tables.table("incidents", columns, row("a1", "corpus/a.md", "Ferry gates shut", null, null, 1L, 60L)));

        assertThat(server.query("SELECT id, \"time-to-repair_seconds\" FROM hindcast.incidents ORDER BY id"))
                .containsExactly("a1|60", "b2|-");
    }

    @Test
    void aTableOfAnotherShapeIsLeftAlone() throws Exception {
        server.execute("CREATE SCHEMA hindcast; CREATE TABLE hindcast.incidents (id integer PRIMARY KEY, note text)");
        server.execute("INSERT INTO hindcast.incidents VALUES (7, 'kept')");

        assertThatThrownBy(() -> export(TWO))
                .isInstanceOf(ExportProblem.class)
                .hasMessage(
                        "table hindcast.incidents has another shape: it has id as integer, expected id text; name another"
                                + " schema with --schema, or drop the table");
        assertThat(server.query("SELECT * FROM hindcast.incidents")).containsExactly("7|kept");
    }

    @Test
    void aWrongPasswordIsOneLineWithoutIt() {
        Database wrong = Database.at(server.url(), Optional.of(PostgresServer.USER), Optional.of("guessed-wrong-1"));

        assertThatThrownBy(() -> PostgresExport.export(List.of(TWO), wrong, SCHEMA))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("password authentication failed")
                .hasMessageContaining("check PGUSER and PGPASSWORD")
                .hasMessageNotContaining("guessed-wrong-1")
                .hasMessageNotContaining("\n");
    }

    @Test
    void noServerIsOneLine() {
        Database nowhere = Database.at("jdbc:postgresql://127.0.0.1:1/incidents", Optional.of("u"), Optional.of("p"));

        assertThatThrownBy(() -> PostgresExport.export(List.of(TWO), nowhere, SCHEMA))
                .isInstanceOf(ExportProblem.class)
                .hasMessageStartingWith("jdbc:postgresql://127.0.0.1:1/incidents: ")
                .hasMessageContaining("is it running there")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aRunKilledHalfWayLeavesTheOldState() throws Exception {
        export(TWO);

        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledExport.class.getName(),
                        server.url())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hindcast' AND query LIKE 'COPY%'", "1");
        process.destroyForcibly().waitFor();
        await("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hindcast'", "0");

        assertThat(server.query("SELECT id, title FROM hindcast.incidents ORDER BY id"))
                .containsExactly("a1|Ferry gates shut", "b2|Tickets twice");
        assertThat(export(TWO)).isEqualTo(new PostgresExport.Outcome(0, 0));
    }

    private static void await(String sql, String value) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (server.query(sql).equals(List.of(value))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never saw " + value + " for " + sql);
    }
}
