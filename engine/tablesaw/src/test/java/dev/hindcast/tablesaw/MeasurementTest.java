package dev.hindcast.tablesaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.conformance.ReferenceEngine;
import dev.hindcast.metric.DurationMetric;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.Statistic;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metrics measured on a real engine, on a table small enough to check by hand. */
class MeasurementTest {
    private static final ReportingCalendar CALENDAR = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);
    private static final MetricCatalog CATALOG = new MetricCatalog(MetricCatalog.ALL);
    private static final Metric COUNT = CATALOG.find("incident_count").orElseThrow();
    private static final Metric RESOLVE = CATALOG.find("time_to_resolve").orElseThrow();
    private static final List<Incident> INCIDENTS = List.of(
            IncidentLiteral.lasting("a", "2024-01-15T10:00:00Z", 600, "api"),
            IncidentLiteral.lasting("b", "2024-02-15T10:00:00Z", 1_800, "api", "web"),
            IncidentLiteral.unresolved("c", "2024-03-15T10:00:00Z", "web"),
            IncidentLiteral.lasting("d", "2024-10-15T10:00:00Z", 60),
            IncidentLiteral.undated("e", "api"),
            IncidentLiteral.of("f", IncidentKind.DRILL, "2024-01-20T10:00:00Z", 90_000, "api"));

    static Stream<IncidentEngine> engines() {
        return Stream.of(new TablesawEngine(), new ReferenceEngine());
    }

    private static MetricTable measure(Metric metric, Scope scope, IncidentColumn... by) {
        return measure(new TablesawEngine(), INCIDENTS, metric, scope, by);
    }

    private static MetricTable measure(
            IncidentEngine engine, List<Incident> incidents, Metric metric, Scope scope, IncidentColumn... by) {
        try (Measurement measurement = new Measurement(engine, incidents, CALENDAR, CATALOG)) {
            return measurement.measure(metric, List.of(by), scope);
        }
    }

    private static MetricTable.Row row(MetricTable table, String... key) {
        return table.row(Stream.of(key).map(Cell::ofText).toArray(Cell[]::new)).orElseThrow();
    }

    @Test
    void withoutDimensionsThereIsOneRowOverEverything() {
        MetricTable.Row row = row(measure(RESOLVE, Scope.everything()));
        assertThat(row.incidents()).isEqualTo(5);
        assertThat(row.n()).isEqualTo(3);
        assertThat(row.coverage()).hasValue(0.6);
        assertThat(row.values()).isEqualTo(Distribution.of(60, 600, 1_800));
        assertThat(row.figures().get(Statistic.MEAN)).hasValue(820);
        assertThat(row.figures().get(Statistic.MEDIAN)).hasValue(600);
        assertThat(row.verdict()).contains("P90: 3 of the 10 needed");
    }

    @Test
    void anEmptyQuarterIsARowAndAnUndatedIncidentComesLast() {
        MetricTable table = measure(RESOLVE, Scope.everything(), IncidentColumn.QUARTER);
        assertThat(table.rows())
                .extracting(row -> row.key().get(0).print() + " " + row.incidents() + " " + row.n())
                .containsExactly("2024-Q1 3 2", "2024-Q2 0 0", "2024-Q3 0 0", "2024-Q4 1 1", " 1 0");
        assertThat(row(table, "2024-Q2").figures().values()).isEmpty();
        assertThat(row(table, "2024-Q2").coverage()).isEmpty();
        assertThat(row(table, "2024-Q2").verdict()).isEqualTo("no incidents");
    }

    @Test
    void anIncidentCountsForEachOfItsServicesAndOnceOverall() {
        MetricTable table = measure(COUNT, Scope.everything(), IncidentColumn.SERVICE);
        assertThat(row(table, "api").incidents()).isEqualTo(3);
        assertThat(row(table, "web").incidents()).isEqualTo(2);
        assertThat(row(table, "").incidents()).isEqualTo(1);
        assertThat(row(measure(COUNT, Scope.everything())).incidents()).isEqualTo(5);
        assertThat(row(measure(COUNT, Scope.everything())).n()).isEqualTo(5);
    }

    @Test
    void theScopeKeepsItsFirstAndLastDay() {
        Scope scope = Scope.everything().between(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 2, 15));
        assertThat(row(measure(COUNT, scope)).incidents()).isEqualTo(2);
        Scope inside = Scope.everything().between(LocalDate.of(2024, 1, 16), LocalDate.of(2024, 2, 14));
        assertThat(row(measure(COUNT, inside)).incidents()).isZero();
    }

    @Test
    void theScopeFixesADimensionThatIsNotBrokenDownBy() {
        Scope web = new Scope(Optional.empty(), Optional.empty(), Map.of(IncidentColumn.SERVICE, "web"), Set.of());
        MetricTable.Row row = row(measure(RESOLVE, web));
        assertThat(row.incidents()).isEqualTo(2);
        assertThat(row.values()).isEqualTo(Distribution.of(1_800));
        MetricTable byService = measure(RESOLVE, web, IncidentColumn.SERVICE);
        assertThat(byService.rows()).hasSize(1);
    }

    @Test
    void drillsCountOnlyWhereTheUserSaysSo() {
        Scope all = new Scope(Optional.empty(), Optional.empty(), Map.of(), Set.of());
        assertThat(row(measure(COUNT, all)).incidents()).isEqualTo(6);
        assertThat(row(measure(COUNT, all, IncidentColumn.KIND), "drill").incidents())
                .isEqualTo(1);
    }

    @Test
    void aMistypedYearNeitherHangsNorFails() {
        for (String year : List.of("+12024", "0999", "-0001")) {
            List<Incident> incidents = List.of(
                    IncidentLiteral.lasting("typo", year + "-01-15T10:00:00Z", 60),
                    IncidentLiteral.lasting("sound", "2024-01-15T10:00:00Z", 60));
            MetricTable table =
                    measure(new TablesawEngine(), incidents, COUNT, Scope.everything(), IncidentColumn.QUARTER);
            assertThat(table.rows()).filteredOn(row -> row.incidents() == 1).hasSize(2);
        }
    }

    @Test
    void noIncidentsGiveARowWithoutFigures() {
        MetricTable table = measure(new TablesawEngine(), List.of(), RESOLVE, Scope.everything());
        assertThat(row(table).verdict()).isEqualTo("no incidents");
        assertThat(measure(new TablesawEngine(), List.of(), RESOLVE, Scope.everything(), IncidentColumn.QUARTER)
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void everyMetricGoesWithEveryPairOfDimensions(IncidentEngine engine) {
        try (Measurement other = new Measurement(engine, INCIDENTS, CALENDAR, CATALOG);
                Measurement embedded = new Measurement(new TablesawEngine(), INCIDENTS, CALENDAR, CATALOG)) {
            for (Metric metric : CATALOG.metrics()) {
                for (IncidentColumn first : IncidentColumn.DIMENSIONS) {
                    for (IncidentColumn second : List.of(IncidentColumn.SERVICE, IncidentColumn.QUARTER)) {
                        List<IncidentColumn> by = first.equals(second) ? List.of(first) : List.of(first, second);
                        assertThat(other.measure(metric, by, Scope.everything()).rows())
                                .isEqualTo(embedded.measure(metric, by, Scope.everything())
                                        .rows());
                    }
                }
            }
        }
    }

    @Test
    void aMetricOutsideTheCatalogueIsRefusedByItsColumn() {
        Metric other = DurationMetric.derived(
                new DurationDefinition(
                        "time_to_contain",
                        DurationDefinition.TIME_TO_RESOLVE.from(),
                        DurationDefinition.TIME_TO_RESOLVE.to(),
                        DurationDefinition.TIME_TO_RESOLVE.clock()),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure(other, Scope.everything()))
                .withMessageContaining("time_to_contain_seconds");
        assertThat(new IncidentCount()).isEqualTo(COUNT);
    }
}
