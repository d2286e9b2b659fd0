package dev.hindcast.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hindcast.conformance.ReferenceEngine;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricFormatsTest {
    private static final List<Incident> INCIDENTS = List.of(
            IncidentLiteral.incident("a")
                    .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                    .at(MilestoneName.RESOLVED, "2024-07-01T12:00:00Z")
                    .build(),
            IncidentLiteral.incident("b")
                    .at(MilestoneName.STARTED, "2024-07-02T10:00:00Z")
                    .at(MilestoneName.RESOLVED, "2024-07-02T11:01:00Z")
                    .build(),
            IncidentLiteral.incident("c")
                    .at(MilestoneName.STARTED, "2024-07-03T10:00:00Z")
                    .open()
                    .build());

    private static final MetricCatalog KNOWN =
            MetricCatalog.with(List.of(), Optional.of(Instant.parse("2024-07-03T14:00:00Z")), RepeatHistory.UNKNOWN);

    private static MetricTable table() {
        try (Measurement measurement =
                new Measurement(new ReferenceEngine(), INCIDENTS, ReportLiteral.CALENDAR, KNOWN)) {
            return measurement.measure(
                    KNOWN.find("time_to_resolve").orElseThrow(), List.of(IncidentColumn.QUARTER), Scope.everything());
        }
    }

    @Test
    void csvHasTheContractsColumnsAndLeavesRefusedCellsEmpty() throws IOException {
        StringWriter csv = new StringWriter();
        MetricCsv.write(List.of(table()), csv);
        String[] lines = csv.toString().split("\n");
        assertThat(lines[0])
                .isEqualTo(
                        "metric,quarter,unit,incidents,n,coverage,mean,median,p75,p90,p95,max,median_low,median_high,"
                                + "verdict,mean_low,mean_high,open,restricted_mean,horizon,naive_median,definition");
        assertThat(lines[1])
                .startsWith("time_to_resolve,2024-Q3,seconds,3,2,0.6666666666666666,5430,7200,,,,7200,,,")
                .contains("too few for P90", "P75 not reached: more than 4 h 0 min")
                .endsWith(",,,1,8420,14400,5430,\"started to resolved, wall clock; open incidents count up to"
                        + " 2024-07-03T14:00:00Z\"");
    }

    @Test
    void jsonHasNumbersAsNumbersAndAbsentAsNull() throws IOException {
        StringWriter text = new StringWriter();
        MetricJson.write(List.of(table()), text);
        JsonNode metric = JsonMapper.builder().build().readTree(text.toString()).get(0);
        assertThat(metric.get("definition").asText())
                .isEqualTo("started to resolved, wall clock; open incidents count up to 2024-07-03T14:00:00Z");
        assertThat(metric.get("unit").asText()).isEqualTo("seconds");
        assertThat(metric.get("dimensions").get(0).asText()).isEqualTo("quarter");
        JsonNode group = metric.get("groups").get(0);
        assertThat(group.get("quarter").asText()).isEqualTo("2024-Q3");
        assertThat(group.get("median").isNumber()).isTrue();
        assertThat(group.get("median").asDouble()).isEqualTo(7200);
        assertThat(group.get("p90").isNull()).isTrue();
    }

    @Test
    void textIsAlignedAndInWords() throws IOException {
        StringBuilder text = new StringBuilder();
        MetricText.write(List.of(table()), true, text);
        assertThat(text.toString().split("\n"))
                .hasSize(3)
                .contains(
                        "Time to resolve: started to resolved, wall clock; open incidents count up to 2024-07-03T14:00:00Z")
                .anyMatch(
                        line -> line.matches(
                                "2024-Q3 +3 +2 +67 % +1 +2 h 00 min +– +– +2 h 00 min +2 h 20 min +4 h 00 min +1 h 31 min +1 h 31 min +– +.*too few.*"));
    }

    @Test
    void noTablesGiveAHeaderAndAnEmptyArray() throws IOException {
        StringWriter json = new StringWriter();
        MetricJson.write(List.of(), json);
        assertThat(json.toString().replaceAll("\\s", "")).isEqualTo("[]");
        StringWriter csv = new StringWriter();
        MetricCsv.write(List.of(), csv);
        assertThat(csv.toString()).startsWith("metric,unit,incidents");
    }
}
