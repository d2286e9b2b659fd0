package dev.hindcast.charts.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.charts.SampleCharts;
import dev.hindcast.charts.plot.DurationAxis;
import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.theme.Canvas;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;

class CategoryChartsTest {
    private static List<String> periods(DefaultCategoryDataset dataset) {
        return IntStream.range(0, dataset.getColumnCount())
                .mapToObj(column -> dataset.getColumnKey(column).toString())
                .toList();
    }

    @Test
    void quarterWithoutIncidentsKeepsItsPlaceAndHasNoBar() {
        var dataset = StackedBarRenderer.dataset(SampleCharts.COUNTS);
        assertThat(periods(dataset)).containsExactly("2024-Q1", "2024-Q2", "2024-Q3");
        assertThat(dataset.getValue("SEV1", "2024-Q1")).isEqualTo(2L);
        assertThat(dataset.getValue("SEV1", "2024-Q2")).isNull();
    }

    @Test
    void unstatedComesFirstAndApart() {
        var dataset = ParetoRenderer.counts(SampleCharts.TRIGGERS);
        assertThat(periods(dataset))
                .containsExactly("not stated  5 (50 %)", " ", "release  4 (40 %)", "expiry  1 (10 %)");
        assertThat(ParetoRenderer.cumulative(SampleCharts.TRIGGERS).getValue("cumulative", "expiry  1 (10 %)"))
                .isEqualTo(1.0);
    }

    @Test
    void ticksAreThoseOfClocksAndEncloseTheValues() {
        DurationAxis axis = BoxPlotRenderer.axis(SampleCharts.DURATIONS, Canvas.FILE);
        assertThat(axis.getLowerBound()).isLessThan(120);
        assertThat(axis.getUpperBound()).isGreaterThan(90_000);
        assertThat(axis.labelled()).contains(600.0, 3_600.0, 21_600.0, 86_400.0);
    }

    @Test
    void nothingToDrawStillGivesAnAxis() {
        BoxPlotSpec nothing = new BoxPlotSpec(
                "empty",
                SampleCharts.DURATIONS.caption(),
                List.of(new BoxPlotSpec.Box("2024-Q1", 2, 0, List.of(), Optional.empty())));
        assertThat(BoxPlotRenderer.axis(nothing, Canvas.FILE).labelled()).isNotEmpty();
    }
}
