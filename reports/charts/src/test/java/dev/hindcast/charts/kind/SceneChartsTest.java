package dev.hindcast.charts.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.charts.SampleCharts;
import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.spec.HeatMapSpec;
import dev.hindcast.charts.spec.RateSpec;
import dev.hindcast.charts.spec.SurvivalSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneChartsTest {
    private static String svg(ChartSpec chart) {
        return SvgImage.of(chart, Canvas.PAGE, "a");
    }

    @Test
    void refusedValuesStandAsWords() {
        assertThat(svg(SampleCharts.STAGES)).contains(">too few to say, n = 2</text>", ">2024-Q1  n = 9</text>");
        assertThat(svg(SampleCharts.SERVICES)).contains(">too few to say, n = 2</text>");
    }

    @Test
    void partsBearTheirShareWhereThereIsRoom() {
        assertThat(svg(SampleCharts.STAGES))
                .contains(">41 %</text>", ">37 %</text>")
                .doesNotContain(">2 %</text>");
    }

    @Test
    void limitsAreNamedAndSignalsStandOut() {
        assertThat(svg(SampleCharts.RATE)).contains(">upper limit 17.5</text>", ">mean 8.7</text>", ">21</text>");
        assertThat(svg(SampleCharts.RATE)).contains(Ink.ACCENT.hex());
        assertThat(svg(SampleCharts.BEHAVIOUR))
                .contains(">2024-03-03, 4 d 15 h</text>", ">upper limit 1 d 18 h</text>");
    }

    @Test
    void withoutLimitsNoLineIsDrawnAndNothingIsASignal() {
        RateSpec bare = new RateSpec(
                "bare",
                SampleCharts.RATE.caption(),
                List.of(new RateSpec.Point("2024-Q1", 3, Optional.empty(), false)),
                Optional.empty());
        assertThat(svg(bare)).contains(">3</text>").doesNotContain("upper limit", Ink.ACCENT.hex());
    }

    @Test
    void curvesAreNamedDirectly() {
        assertThat(svg(SampleCharts.SURVIVAL)).contains(">2024-Q3: half within 1 h 14 min</text>", ">1 h</text>");
        assertThat(svg(SampleCharts.POWER)).contains(">here: 20 incidents, 67 %</text>", ">spread 1.25</text>");
    }

    @Test
    void nothingResolvedYetIsStillACurve() {
        SurvivalSpec open = new SurvivalSpec(
                "open",
                SampleCharts.SURVIVAL.caption(),
                List.of(new SurvivalSpec.Curve("2024-Q3", "more than half are open", List.of(), List.of(3_600.0))));
        assertThat(svg(open)).contains(">2024-Q3: more than half are open</text>");
        assertThat(svg(new SurvivalSpec("none", SampleCharts.SURVIVAL.caption(), List.of())))
                .startsWith("<svg");
    }

    @Test
    void narrowHeatMapGoesDownInsteadOfBecomingUnreadable() {
        HeatMapSpec turned = HeatMapRenderer.turned(SampleCharts.HOURS);
        assertThat(turned.rows()).hasSize(24);
        assertThat(turned.counts().get(9).get(2))
                .isEqualTo(SampleCharts.HOURS.counts().get(2).get(9));
        assertThat(SvgImage.of(SampleCharts.HOURS, Canvas.NARROW, "a")).contains(">23</text>", ">Sun</text>");
    }

    @Test
    void noneHasAnInkOfItsOwnAndTheHighestTheStrongest() {
        assertThat(Ink.heat(0)).isEqualTo(Ink.HEAT_0);
        assertThat(Ink.heat(0.001)).isEqualTo(Ink.HEAT_1);
        assertThat(Ink.heat(1)).isEqualTo(Ink.HEAT_5);
    }

    @Test
    void namesTooLongForTheCanvasAreCut() {
        assertThat(svg(SampleCharts.REPEATS))
                .contains("…</text>")
                .doesNotContain(">a very long name of something that happened to");
    }
}
