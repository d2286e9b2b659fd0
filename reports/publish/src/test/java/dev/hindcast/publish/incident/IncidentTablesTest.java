package dev.hindcast.publish.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.WallClock;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.JsonFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentTablesTest {
    private static final DurationDefinition REPAIR = new DurationDefinition(
            "time_to_repair",
            List.of(MilestoneName.ACKNOWLEDGED, MilestoneName.DETECTED),
            MilestoneName.MITIGATED,
            new WallClock());
    private static final Incident LATE = IncidentLiteral.incident("b")
            .titled("=HYPERLINK(\"x\")")
            .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
            .at(MilestoneName.DETECTED, "2024-07-01T10:36:00Z")
            .at(MilestoneName.MITIGATED, "2024-07-01T11:00:00Z")
            .at(MilestoneName.RESOLVED, "2024-07-02T00:00:00Z", Precision.DAY)
            .stated("time_to_detect", 1800)
            .stated("time_to_repair", 1440)
            .action("Alert", ActionItem.Status.OPEN)
            .action("Rehearse", ActionItem.Status.DONE)
            .finding(FindingCode.DATE_ONLY, "the end is a date")
            .finding(FindingCode.STATED_DIFFERS_FROM_DERIVED, "6 min apart")
            .build();
    private static final Incident EARLY = IncidentLiteral.incident("a").build();
    private static final List<Reading.Rejected> REJECTED =
            List.of(new Reading.Rejected("corpus/README.md", 1, RejectionCause.NOT_AN_INCIDENT, "no times"));

    @TempDir
    Path folder;

    private static List<DataTable> tables() {
        return IncidentTables.of(List.of(LATE, EARLY), REJECTED, List.of(), List.of(REPAIR), ReportLiteral.CALENDAR);
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        for (DataTable table : tables()) {
            Files.writeString(folder.resolve(table.name() + ".csv"), CsvFormat.text(table));
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            return csv.stream().toList();
        }
    }

    @Test
    void incidentsHaveTheContractsColumnsInOrder() throws IOException {
        assertThat(rows("incidents").get(0).getHeader())
                .containsExactly(
                        ("id source format title organisation team services severity severity_original kind status date"
                                        + " zone zone_basis started_at detected_at acknowledged_at mitigated_at"
                                        + " resolved_at published_at time_to_detect_seconds time_to_acknowledge_seconds"
                                        + " time_to_mitigate_seconds time_to_resolve_seconds"
                                        + " stated_time_to_detect_seconds stated_time_to_mitigate_seconds"
                                        + " stated_time_to_resolve_seconds detection_source trigger factors action_items"
                                        + " action_items_open findings time_to_repair_seconds"
                                        + " stated_time_to_repair_seconds")
                                .split(" "));
    }

    @Test
    void incidentsAreSortedAndTheirValuesPlain() throws IOException {
        List<NamedCsvRecord> rows = rows("incidents");
        assertThat(rows).extracting(row -> row.getField("id")).containsExactly("a", "b");
        NamedCsvRecord late = rows.get(1);
        assertThat(late.getField("title")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(late.getField("services")).isEqualTo("pages; search");
        assertThat(late.getField("date")).isEqualTo("2024-07-01");
        assertThat(late.getField("zone_basis")).isEqualTo("STATED");
        assertThat(late.getField("started_at")).isEqualTo("2024-07-01T10:00:00Z");
        assertThat(late.getField("time_to_detect_seconds")).isEqualTo("2160");
        assertThat(late.getField("stated_time_to_detect_seconds")).isEqualTo("1800");
        assertThat(late.getField("time_to_repair_seconds")).isEqualTo("1440");
        assertThat(late.getField("action_items")).isEqualTo("2");
        assertThat(late.getField("action_items_open")).isEqualTo("1");
        assertThat(late.getField("findings")).isEqualTo("date-only; stated-differs-from-derived");
    }

    @Test
    void dateIsNotATime() throws IOException {
        assertThat(rows("incidents").get(1).getField("resolved_at")).isEmpty();
        assertThat(rows("incidents").get(1).getField("time_to_resolve_seconds")).isEmpty();
        assertThat(rows("milestones"))
                .filteredOn(row -> row.getField("milestone").equals("resolved"))
                .extracting(row -> row.getField("at"), row -> row.getField("precision"))
                .containsExactly(Tuple.tuple("2024-07-02", "day"));
    }

    @Test
    void everyTableIsWrittenEvenWhenEmpty() throws IOException {
        rows("incidents");
        assertThat(folder.resolve("factors.csv")).hasContent("incident,factor,rule,line,excerpt");
        assertThat(folder.resolve("timeline.csv")).hasContent("incident,at,line,text");
        assertThat(folder.resolve("rejections.csv")).hasContent("source,line,reason\ncorpus/README.md,1,no times");
        assertThat(rows("findings")).hasSize(2);
        assertThat(rows("action_items").get(1).getField("status")).isEqualTo("done");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(8);
        }
    }

    @Test
    void jsonHoldsTheSameRows() throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("incidents.json"))) {
            JsonFormat.write(tables().get(0), out);
        }
        JsonNode rows = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("incidents.json").toFile());
        assertThat(rows.get(1).get("time_to_detect_seconds").isNumber()).isTrue();
        assertThat(rows.get(1).get("title").asText()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(rows.get(0).get("started_at").isNull()).isTrue();
    }
}
