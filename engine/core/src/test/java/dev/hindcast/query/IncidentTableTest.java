package dev.hindcast.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentTableTest {
    private static final ReportingCalendar UTC = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);
    private static final Incident BROAD = new IncidentLiteral("broad")
            .services("api", "web")
            .factors(Factor.CAPACITY, Factor.NETWORK)
            .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
            .at(MilestoneName.RESOLVED, "2024-07-01T10:01:30Z")
            .detectedBy(DetectionSource.CUSTOMER)
            .incident();
    private static final Incident SILENT = new IncidentLiteral("silent").incident();

    private static List<List<Cell>> rows(List<Incident> incidents, IncidentColumn... columns) {
        return IncidentTable.of(incidents, List.of(columns), UTC).rows();
    }

    @Test
    void oneRowAnIncidentWhereNothingIsMultivalued() {
        assertThat(rows(
                        List.of(BROAD, SILENT),
                        IncidentColumn.ID,
                        IncidentColumn.QUARTER,
                        IncidentColumn.derived(DurationDefinition.TIME_TO_RESOLVE)))
                .containsExactly(
                        List.of(Cell.ofText("broad"), Cell.ofText("2024-Q3"), Cell.ofWhole(90)),
                        List.of(Cell.ofText("silent"), Cell.absent(), Cell.absent()));
    }

    @Test
    void oneRowForEachCombinationWhereSeveralAre() {
        assertThat(rows(List.of(BROAD), IncidentColumn.SERVICE, IncidentColumn.ID, IncidentColumn.FACTOR))
                .containsExactly(
                        List.of(Cell.ofText("api"), Cell.ofText("broad"), Cell.ofText("capacity")),
                        List.of(Cell.ofText("api"), Cell.ofText("broad"), Cell.ofText("network")),
                        List.of(Cell.ofText("web"), Cell.ofText("broad"), Cell.ofText("capacity")),
                        List.of(Cell.ofText("web"), Cell.ofText("broad"), Cell.ofText("network")));
    }

    @Test
    void anIncidentWithoutAServiceKeepsARow() {
        assertThat(rows(List.of(SILENT), IncidentColumn.ID, IncidentColumn.SERVICE))
                .containsExactly(List.of(Cell.ofText("silent"), Cell.absent()));
    }

    @Test
    void aServiceNamedTwiceCountsOnce() {
        Incident twice = new IncidentLiteral("twice").services("api", "api").incident();
        assertThat(rows(List.of(twice), IncidentColumn.SERVICE)).containsExactly(List.of(Cell.ofText("api")));
    }

    @Test
    void aFlagIsAbsentWhereItsColumnIs() {
        IncidentColumn customer = IncidentColumn.flag("customer", IncidentColumn.DETECTION_SOURCE, "customer");
        Incident monitored =
                new IncidentLiteral("m").detectedBy(DetectionSource.MONITORING).incident();
        assertThat(rows(List.of(BROAD, monitored, SILENT), customer))
                .containsExactly(List.of(Cell.ofWhole(1)), List.of(Cell.ofWhole(0)), List.of(Cell.absent()));
    }

    @Test
    void noIncidentsGiveTheSchemaWithoutRows() {
        CellTable table = IncidentTable.of(List.of(), List.of(IncidentColumn.ID), UTC);
        assertThat(table.columns()).containsExactly(Column.text("incident"));
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void everyDimensionHasANameOfItsOwn() {
        assertThat(IncidentColumn.DIMENSIONS)
                .extracting(IncidentColumn::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
    }
}
