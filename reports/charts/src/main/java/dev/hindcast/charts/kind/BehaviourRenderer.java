package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.DurationAxis;
import dev.hindcast.charts.plot.FreeLabels;
import dev.hindcast.charts.plot.PeriodTicks;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.spec.BehaviourSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** Durations one after the other on a logarithmic axis, limits across, signals in words. */
public final class BehaviourRenderer implements ChartRenderer<BehaviourSpec> {
    /** The name of the upper limit stands above it. */
    private static final double HEADROOM = 1.5;
    /** Of a point, in heights of text. */
    private static final double RADIUS = 0.24;

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
                                .flatMapToDouble(limits -> DoubleStream.of(limits.low(), limits.high() * HEADROOM))
                                .filter(value -> value > 0))
                .toArray();
        XYPlot plot = ScenePlot.of(
                PeriodTicks.of(
                        spec.points().stream().map(BehaviourSpec.Point::label).toList(),
                        LimitLines.room(spec.limits(), canvas),
                        canvas),
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
        FreeLabels labels = new FreeLabels(scene, scene.small());
        for (int i = 0; i < spec.points().size(); i++) {
            labels.keep(point(scene, i, spec.points().get(i)));
        }
        name(scene, spec, labels);
    }

    private static Rectangle2D point(Scene scene, int place, BehaviourSpec.Point point) {
        double x = scene.x(place);
        double y = scene.y(point.seconds());
        double radius = scene.canvas().textSize() * RADIUS;
        scene.dot(x, y, radius, point.signal() ? Ink.ACCENT : Ink.MAIN);
        if (point.signal()) {
            radius *= 2.1;
            scene.ring(x, y, radius, Ink.ACCENT, Style.STRONG);
        }
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Signals in words, those first that lie farthest from the middle: where many stand close, not all have room. */
    private static void name(Scene scene, BehaviourSpec spec, FreeLabels labels) {
        double middle = spec.limits().map(limits -> scene.y(limits.centre())).orElse(0.0);
        IntStream.range(0, spec.points().size())
                .filter(i -> spec.points().get(i).signal())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -Math.abs(scene.y(spec.points().get(i).seconds()) - middle)))
                .forEach(i -> {
                    BehaviourSpec.Point point = spec.points().get(i);
                    labels.write(
                            point.label() + ", " + point.words(),
                            scene.x(i),
                            scene.y(point.seconds()),
                            scene.canvas().textSize() * RADIUS * 3,
                            Ink.ACCENT);
                });
    }
}
