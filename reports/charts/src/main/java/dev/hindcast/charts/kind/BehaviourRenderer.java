package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.DurationAxis;
import dev.hindcast.charts.plot.PeriodTicks;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.spec.BehaviourSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Path2D;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Durations one after the other on a logarithmic axis, limits across, signals in words. */
public final class BehaviourRenderer implements ChartRenderer<BehaviourSpec> {
    @Override
    public Class<BehaviourSpec> kind() {
        return BehaviourSpec.class;
    }

    @Override
    public Drawing draw(BehaviourSpec spec, Canvas canvas) {
        DoubleStream values = spec.points().stream().mapToDouble(BehaviourSpec.Point::seconds);
        double[] drawn = DoubleStream.concat(
                        values,
                        spec.limits().stream()
                                .flatMapToDouble(limits -> DoubleStream.of(limits.low(), limits.high()))
                                .filter(value -> value > 0))
                .toArray();
        XYPlot plot = ScenePlot.of(
                PeriodTicks.of(
                        spec.points().stream().map(BehaviourSpec.Point::label).toList(), canvas),
                DurationAxis.around(drawn, canvas),
                canvas,
                scene -> paint(scene, spec));
        return new Drawing(Style.bare(plot, canvas), canvas.width(), 140 + canvas.textSize() * 15);
    }

    private static void paint(Scene scene, BehaviourSpec spec) {
        spec.limits().ifPresent(limits -> LimitLines.draw(scene, limits));
        Path2D path = new Path2D.Double();
        for (int i = 0; i < spec.points().size(); i++) {
            double x = scene.x(i);
            double y = scene.y(spec.points().get(i).seconds());
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        scene.outline(path, Ink.AXIS, Style.HAIRLINE);
        for (int i = 0; i < spec.points().size(); i++) {
            point(scene, i, spec.points().get(i));
        }
    }

    private static void point(Scene scene, int place, BehaviourSpec.Point point) {
        double x = scene.x(place);
        double y = scene.y(point.seconds());
        double radius = scene.canvas().textSize() * 0.24;
        scene.dot(x, y, radius, point.signal() ? Ink.ACCENT : Ink.MAIN);
        if (point.signal()) {
            scene.ring(x, y, radius * 2.1, Ink.ACCENT, Style.STRONG);
            // Beside the point on the side that has room.
            boolean left = x > scene.area().getCenterX();
            scene.text(
                    point.label() + ", " + point.words(),
                    left ? x - radius * 3 : x + radius * 3,
                    y,
                    left ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT,
                    Ink.ACCENT,
                    scene.small());
        }
    }
}
