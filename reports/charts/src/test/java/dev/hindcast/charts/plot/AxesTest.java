package dev.hindcast.charts.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.charts.theme.Canvas;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class AxesTest {
    private static List<String> labels(TickAxis axis, double width) {
        List<?> ticks = axis.refreshTicks(null, null, new Rectangle2D.Double(0, 0, width, 100), RectangleEdge.BOTTOM);
        return ticks.stream()
                .map(tick -> ((NumberTick) tick).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void equalDurationsStillGiveAnAxis() {
        DurationAxis axis = new DurationAxis(3_600, 3_600, Canvas.FILE);
        assertThat(axis.getLowerBound()).isLessThan(3_600);
        assertThat(axis.getUpperBound()).isGreaterThan(3_600);
        assertThat(axis.labelled()).contains(3_600.0);
    }

    @Test
    void countsAreTickedInRoundSteps() {
        assertThat(CountAxis.step(1)).isEqualTo(1);
        assertThat(CountAxis.step(14)).isEqualTo(2);
        assertThat(CountAxis.step(31)).isEqualTo(5);
        assertThat(CountAxis.step(4_000)).isEqualTo(1_000);
    }

    @Test
    void manyPeriodsWidenTheChartInsteadOfCrowdingIt() {
        assertThat(Canvas.NARROW.fitting(9)).isEqualTo(Canvas.NARROW);
        assertThat(Canvas.NARROW.fitting(60).width()).isGreaterThan(60 * Canvas.NARROW.slot());
        assertThat(IntStream.of(1, 12).mapToObj(Canvas.PAGE::fitting)).containsOnly(Canvas.PAGE);
    }

    @Test
    void labelsThatWouldMeetAreLeftOut() {
        List<String> periods =
                IntStream.range(0, 40).mapToObj(i -> "2024-Q" + (i % 4 + 1)).toList();
        assertThat(labels(PeriodTicks.of(periods, Canvas.PAGE), 4_000)).hasSize(40);
        assertThat(labels(PeriodTicks.of(periods, Canvas.PAGE), 400)).hasSizeBetween(2, 8);
    }

    @Test
    void daysAreTickedByMonthsOrYearsAndNeverWithoutEnd() {
        LocalDate first = LocalDate.of(2023, 2, 3);
        assertThat(labels(DayAxis.of(first, LocalDate.of(2023, 6, 1), Canvas.PAGE), 4_000))
                .containsExactly("2023-02", "2023-03", "2023-04", "2023-05", "2023-06");
        assertThat(labels(DayAxis.of(LocalDate.of(204, 1, 1), LocalDate.of(2024, 1, 1), Canvas.PAGE), 90_000))
                .hasSizeLessThan(20)
                .contains("1740");
    }
}
