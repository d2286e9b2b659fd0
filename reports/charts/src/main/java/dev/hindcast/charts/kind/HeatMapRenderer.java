package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.PeriodTicks;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.plot.TickAxis;
import dev.hindcast.charts.spec.HeatMapSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Squares whose colour and number say how many; on a narrow canvas the longer side goes down. */
public final class HeatMapRenderer implements ChartRenderer<HeatMapSpec> {
    @Override
    public Class<HeatMapSpec> kind() {
        return HeatMapSpec.class;
    }

    @Override
    public Drawing draw(HeatMapSpec given, Canvas canvas) {
        boolean crowded = given.columns().size() * canvas.slot() + canvas.textSize() * 6 > canvas.width();
        HeatMapSpec spec = crowded && given.columns().size() > given.rows().size() ? turned(given) : given;
        XYPlot plot = ScenePlot.of(
                PeriodTicks.of(spec.columns(), canvas),
                TickAxis.names(spec.rows(), canvas),
                canvas,
                scene -> paint(scene, spec));
        plot.setRangeGridlinesVisible(false);
        plot.getDomainAxis().setAxisLineVisible(false);
        int height = spec.rows().size() * canvas.textSize() * 9 / 5 + canvas.textSize() * 4;
        return new Drawing(Style.bare(plot, canvas), canvas.width(), height);
    }

    static HeatMapSpec turned(HeatMapSpec spec) {
        List<List<Long>> counts = new ArrayList<>();
        for (int column = 0; column < spec.columns().size(); column++) {
            List<Long> row = new ArrayList<>();
            for (List<Long> line : spec.counts()) {
                row.add(line.get(column));
            }
            counts.add(row);
        }
        return new HeatMapSpec(spec.id(), spec.caption(), spec.columns(), spec.rows(), counts);
    }

    private static void paint(Scene scene, HeatMapSpec spec) {
        long highest = Math.max(1, spec.highest());
        for (int row = 0; row < spec.rows().size(); row++) {
            for (int column = 0; column < spec.columns().size(); column++) {
                cell(scene, row, column, spec.counts().get(row).get(column), highest);
            }
        }
    }

    private static void cell(Scene scene, int row, int column, long count, long highest) {
        double part = (double) count / highest;
        scene.box(
                scene.x(column - 0.5) + 1,
                scene.y(row - 0.5) + 1,
                scene.x(column + 0.5) - 1,
                scene.y(row + 0.5) - 1,
                Ink.heat(part));
        if (count > 0) {
            scene.text(
                    Long.toString(count),
                    scene.x(column),
                    scene.y(row),
                    TextAnchor.CENTER,
                    Ink.onHeat(part),
                    scene.small());
        }
    }
}
