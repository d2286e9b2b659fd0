package dev.hindcast.metric.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.metric.DurationMetric;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.bucket.DistributionForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NaiveMeanTest {
    private static MetricTable.Row row(int n) {
        Metric metric = DurationMetric.derived(DurationDefinition.TIME_TO_RESOLVE, Optional.empty());
        Distribution values =
                Distribution.of(LongStream.range(0, n).map(i -> 60 + i % 7_001).toArray());
        MetricTable table = new MetricTable(
                metric,
                List.of(),
                List.of(new MetricTable.Row(List.of(), n, n, values, metric.fold(n, values))),
                DistributionForm.EXACT);
        return NaiveMean.withIntervals(table).rows().get(0);
    }

    @Test
    void theMeanOfVeryManyHasItsIntervalAndTheRowSaysHow() {
        MetricTable.Row row = row(70_010);
        // A uniform distribution of 7,001 seconds around 3,560 has a standard deviation of 2,021.
        assertThat(row.figures().get(Statistic.MEAN_LOW).orElseThrow()).isBetween(3_543.0, 3_547.0);
        assertThat(row.figures().get(Statistic.MEAN_HIGH).orElseThrow()).isBetween(3_573.0, 3_577.0);
        assertThat(row.figures().refusals()).isEmpty();
        assertThat(row.verdict())
                .isEqualTo(
                        "interval of the mean: the 1,000 values farthest out drawn one by one, the sum of the other 69,010"
                                + " at once");
    }

    @Test
    void theMeanOfAFewHasNoIntervalAndThatIsARefusal() {
        MetricTable.Row row = row(7);
        assertThat(row.figures().get(Statistic.MEAN)).isPresent();
        assertThat(row.figures().get(Statistic.MEAN_LOW)).isEmpty();
        assertThat(row.figures().refusals()).anyMatch(reason -> reason.startsWith("no interval of the mean: too few"));
        assertThat(row.figures().remarks()).isEmpty();
    }

    @Test
    void theMeanOfSomeHasItsIntervalWithoutARemark() {
        MetricTable.Row row = row(200);
        assertThat(row.figures().get(Statistic.MEAN_HIGH)).isPresent();
        assertThat(row.verdict()).isEmpty();
    }
}
