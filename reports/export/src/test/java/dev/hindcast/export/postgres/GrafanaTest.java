package dev.hindcast.export.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindcast.publish.incident.IncidentTables;
import dev.hindcast.query.ReportingCalendar;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every question of the Grafana dashboard, put to the tables as they are exported. */
class GrafanaTest {
    private static final Path DASHBOARD =
            Path.of(System.getProperty("hindcast.checkout")).resolve("docs/grafana/hindcast.json");

    @Test
    void everyPanelIsAnswered() throws Exception {
        var programs = PostgresServer.programs();
        Assumptions.assumeTrue(
                programs.isPresent(), "SKIPPED: no PostgreSQL server here; on Debian: apt-get install postgresql");
        PostgresServer server = PostgresServer.start(programs.get());
        try {
            PostgresExport.export(
                    IncidentTables.of(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY)),
                    server.database(),
                    "hindcast");
            server.execute("INSERT INTO hindcast.incidents (id, source, title, kind, status, started_at,"
                    + " time_to_resolve_seconds) VALUES ('a', 'a.md', 'Lift stuck', 'incident', 'open',"
                    + " '2031-05-14T12:00:00Z', 600), ('m', 'm.md', 'Planned', 'maintenance', 'resolved',"
                    + " '2031-05-14T12:00:00Z', 60)");
            JsonNode panels = new ObjectMapper().readTree(DASHBOARD.toFile()).get("panels");
            for (JsonNode panel : panels) {
                String sql = panel.at("/targets/0/rawSql")
                        .asText()
                        .replaceAll("\\$__timeFilter\\(([a-z_.]+)\\)", "$1 BETWEEN '2030-01-01' AND '2032-01-01'");
                assertThat(server.query(sql)).as(sql).hasSizeLessThan(3);
            }
            assertThat(server.query(
                            panels.get(0).at("/targets/0/rawSql").asText().replaceAll("AND \\$__.*", "")))
                    .containsExactly("1");
            assertThat(panels).hasSize(10);
        } finally {
            server.stop();
        }
    }
}
