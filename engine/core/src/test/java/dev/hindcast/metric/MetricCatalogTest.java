package dev.hindcast.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.WallClock;
import dev.hindcast.query.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MetricCatalogTest {
    private static final Metric RESOLVE = DurationMetric.derived(DurationDefinition.TIME_TO_RESOLVE, Optional.empty());

    private static DurationDefinition named(String name) {
        return new DurationDefinition(name, List.of(MilestoneName.DETECTED), MilestoneName.MITIGATED, new WallClock());
    }

    @Test
    void namesAreSnakeCaseAndUnique() {
        assertThat(MetricCatalog.ALL)
                .extracting(Metric::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(_[a-z0-9]+)*"));
    }

    @Test
    void aConfiguredDurationIsFoundDerivedAndAsStated() {
        MetricCatalog catalog = MetricCatalog.with(List.of(named("time_to_contain")));
        assertThat(catalog.find("time_to_contain").map(Metric::definition))
                .contains("detected to mitigated, wall clock; open incidents count up to the end of the data");
        assertThat(catalog.find("stated_time_to_contain")).isPresent();
        assertThat(catalog.find("mttr")).isEmpty();
    }

    @Test
    void aConfiguredDurationDoesNotTakeTheNameOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricCatalog.with(List.of(named("time_to_resolve"))))
                .withMessageContaining("time_to_resolve");
    }

    @Test
    void aDurationGivesWhatItsNumberOfValuesCanBear() {
        Figures few = RESOLVE.fold(3, Distribution.of(60, 120));
        assertThat(few.get(Statistic.MEAN)).hasValue(90);
        assertThat(few.get(Statistic.MEDIAN)).hasValue(90);
        assertThat(few.get(Statistic.MIN)).hasValue(60);
        assertThat(few.get(Statistic.MAX)).hasValue(120);
        assertThat(few.get(Statistic.P90)).isEmpty();
        assertThat(few.get(Statistic.MEDIAN_LOW)).isEmpty();
        assertThat(few.refusals()).anyMatch(reason -> reason.contains("P90")).anyMatch(r -> r.contains("median"));
        Figures many = RESOLVE.fold(30, Distribution.of(new long[30]));
        assertThat(many.refusals()).isEmpty();
        assertThat(many.get(Statistic.MEDIAN_HIGH)).hasValue(0);
    }

    @Test
    void withoutValuesThereIsAReasonAndNoZero() {
        assertThat(RESOLVE.fold(0, Distribution.empty()).refusals()).containsExactly("no incidents");
        assertThat(RESOLVE.fold(4, Distribution.empty()).refusals()).containsExactly("no incident has this value");
        assertThat(RESOLVE.fold(4, Distribution.empty()).values()).isEmpty();
    }

    @Test
    void aShareOfFewIsWordsAndNoFigure() {
        Figures few = new DetectedByCustomers().fold(9, Distribution.of(1, 0, 1, 0));
        assertThat(few.get(Statistic.MEAN)).isEqualTo(OptionalDouble.empty());
        assertThat(few.refusals()).containsExactly("2 of 4: too few for a share");
        Figures enough = new DetectedByCustomers().fold(9, Distribution.of(1, 0, 1, 0, 0));
        assertThat(enough.get(Statistic.MEAN)).hasValue(0.4);
        assertThat(enough.get(Statistic.MEAN_LOW)).isPresent();
        assertThat(new DetectedByCustomers().fold(9, Distribution.empty()).refusals())
                .containsExactly("no values");
    }
}
