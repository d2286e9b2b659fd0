package dev.hindcast.publish.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.conformance.ReferenceEngine;
import dev.hindcast.metric.IncidentCount;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.query.IncidentColumn;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuartersTest {
    private static MetricTable counted(String... days) {
        List<Incident> incidents = Arrays.stream(days)
                .map(day -> IncidentLiteral.incident(day)
                        .at(MilestoneName.STARTED, day + "T10:00:00Z")
                        .build())
                .toList();
        try (Measurement measurement = new Measurement(
                new ReferenceEngine(), incidents, ReportLiteral.CALENDAR, MetricCatalog.with(List.of()))) {
            return measurement.measure(new IncidentCount(), List.of(IncidentColumn.QUARTER), Scope.everything());
        }
    }

    private static Quarters quarters(String... days) {
        return Quarters.of(counted(days), ReportLiteral.CALENDAR);
    }

    @Test
    void emptyQuartersInBetweenAreRows() {
        assertThat(counted("2024-01-10", "2024-11-10").rows())
                .extracting(row -> row.key().get(0).print() + " " + row.incidents())
                .containsExactly("2024-Q1 1", "2024-Q2 0", "2024-Q3 0", "2024-Q4 1");
    }

    @Test
    void aMistypedYearLeavesNoThousandsOfEmptyRowsAndSaysSo() {
        List<MetricTable.Row> rows =
                counted("0204-05-10", "2024-05-10", "2024-08-10").rows();
        assertThat(rows).extracting(row -> row.key().get(0).print()).containsExactly("0204-Q2", "2024-Q2", "2024-Q3");
        assertThat(rows.get(1).verdict())
                .isEqualTo("7279 empty quarters before this one are left out: look for a mistyped date");
        assertThat(rows.get(2).verdict()).isEmpty();
    }

    @Test
    void aDecadeOfSilenceIsShownInTheTableButNotDrawn() {
        assertThat(counted("2014-01-10", "2024-01-10").rows()).hasSize(41);
        assertThat(quarters("2014-01-10", "2024-01-10", "2024-04-10").shown()).containsExactly("2024-Q1", "2024-Q2");
    }

    @Test
    void twoYearsOfSilenceAreDrawn() {
        assertThat(quarters("2022-01-10", "2024-04-10").shown()).hasSize(10);
        assertThat(quarters("2022-01-10", "2024-07-10").shown()).containsExactly("2024-Q3");
    }
}
