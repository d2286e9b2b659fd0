package dev.hindcast.tablesaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.Statistic;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.bucket.DistributionForm;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the smaller form of a distribution costs: at most its stated error, and no incident. */
class BucketedMeasurementTest {
    private static final Metric RESOLVE =
            new MetricCatalog(MetricCatalog.ALL).find("time_to_resolve").orElseThrow();
    private static final IncidentColumn SECONDS = RESOLVE.measured().orElseThrow();
    private static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Map.of(), Set.of());

    /** Durations from seconds to months, some of them whole days, some absent. */
    private static List<List<Cell>> rows(long seed) {
        Random random = new Random(seed);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = random.nextInt(3000); i >= 0; i--) {
            long drawn = Math.round(Math.exp(8 + 2.5 * random.nextGaussian()));
            long seconds = random.nextInt(10) == 0 ? 86_400L * random.nextInt(40) : drawn;
            Cell duration = random.nextInt(10) == 0 ? Cell.absent() : Cell.ofWhole(seconds);
            rows.add(List.of(Cell.ofText("service-" + random.nextInt(4)), duration));
        }
        return rows;
    }

    private static MetricTable measure(List<List<Cell>> rows, DistributionForm form) {
        List<IncidentColumn> columns = List.of(IncidentColumn.SERVICE, SECONDS);
        CellTable table =
                new CellTable(columns.stream().map(IncidentColumn::column).toList(), rows);
        ReportingCalendar calendar = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);
        try (Measurement measurement =
                new Measurement(wanted -> new TablesawEngine().load(table), calendar, columns, form)) {
            return measurement.measure(RESOLVE, List.of(IncidentColumn.SERVICE), ALL);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyFigureIsWithinTheErrorThatIsStated(long seed) {
        List<List<Cell>> rows = rows(seed);
        MetricTable exact = measure(rows, DistributionForm.EXACT);
        MetricTable bucketed = measure(rows, DistributionForm.BUCKETED);
        assertThat(exact.relativeError()).isEmpty();
        double error = bucketed.relativeError().orElseThrow();
        assertThat(error).isLessThanOrEqualTo(0.01);
        assertThat(bucketed.rows()).hasSameSizeAs(exact.rows());
        for (int i = 0; i < exact.rows().size(); i++) {
            MetricTable.Row right = exact.rows().get(i);
            MetricTable.Row rounded = bucketed.rows().get(i);
            assertThat(rounded.key()).isEqualTo(right.key());
            assertThat(rounded.incidents()).isEqualTo(right.incidents());
            assertThat(rounded.n()).as("seed %d, of %s", seed, right.key()).isEqualTo(right.n());
            assertThat(rounded.verdict()).isEqualTo(right.verdict());
            assertThat(rounded.values().distinct()).isLessThan(2000);
            for (Statistic statistic : right.figures().values().keySet()) {
                double value = right.figures().get(statistic).orElseThrow();
                assertThat(Math.abs(rounded.figures().get(statistic).orElseThrow() - value))
                        .as("seed %d: %s of %s, %s", seed, statistic, right.key(), value)
                        .isLessThanOrEqualTo(error * value);
            }
        }
    }
}
