package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.BusinessCalendar;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.ReportingCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every metric of the catalogue, so that none can be forgotten, gives the same figures on every engine. */
abstract class MetricConformance extends FileConformance {
    private static final long SEED = 20_260_725;
    private static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    private static final DurationDefinition IN_HOURS = new DurationDefinition(
            "time_in_hours",
            List.of(MilestoneName.STARTED, MilestoneName.DETECTED),
            MilestoneName.RESOLVED,
            new BusinessCalendar(
                    "office",
                    ZONE,
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of()));

    @Test
    void everyMetricOfTheCatalogueIsTheSameToTheLastDigit() {
        List<Incident> incidents = new CatalogIncidents(SEED).draw(240);
        MetricCatalog catalog = MetricCatalog.with(
                List.of(IN_HOURS),
                Optional.of(CatalogIncidents.AS_OF),
                RepeatHistory.of(CatalogIncidents.mechanisms(incidents), CatalogIncidents.AS_OF));
        try (Measurement ours = measurement(engine(), incidents, catalog);
                Measurement reference = measurement(new ReferenceEngine(), incidents, catalog)) {
            List<IncidentColumn> dimensions = IncidentColumn.DIMENSIONS;
            for (int i = 0; i < catalog.metrics().size(); i++) {
                Metric metric = catalog.metrics().get(i);
                // Three of the dimensions for each metric, so that every dimension has its turn: engines know nothing
                // of metrics.
                IncidentColumn one = dimensions.get(i % dimensions.size());
                IncidentColumn other = dimensions.get((i + 4) % dimensions.size());
                same(metric, List.of(), ours, reference);
                same(metric, List.of(one), ours, reference);
                same(metric, List.of(other, one), ours, reference);
            }
        }
    }

    private static void same(Metric metric, List<IncidentColumn> by, Measurement ours, Measurement reference) {
        MetricTable expected = reference.measure(metric, by, Scope.everything());
        assertThat(ours.measure(metric, by, Scope.everything()).rows())
                .as("seed %d: %s by %s", SEED, metric.name(), by)
                .isEqualTo(expected.rows());
        assertThat(expected.rows()).as(metric.name()).isNotEmpty();
        if (by.isEmpty()) {
            assertThat(expected.rows().get(0).figures().values())
                    .as("the drawn incidents give %s nothing to count; draw some that do", metric.name())
                    .matches(figures -> !figures.isEmpty() || metric.name().startsWith("stated_"));
        }
    }

    private static Measurement measurement(IncidentEngine engine, List<Incident> incidents, MetricCatalog catalog) {
        return new Measurement(engine, incidents, new ReportingCalendar(ZONE, Month.APRIL), catalog);
    }
}
