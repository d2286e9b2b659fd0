package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.CountAxis;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.FreeLabels;
import dev.hindcast.charts.plot.PeriodTicks;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.spec.RateSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Counts as dots with their intervals, and the limits across. */
public final class RateRenderer implements ChartRenderer<RateSpec> {
    /** More numbers than that would run into each other. */
    private static final int MOST_LABELLED = 24;

    /** Of a point, in heights of text. */
    private static final double RADIUS = 0.3;

    @Override
    public Class<RateSpec> kind() {
        return RateSpec.class;
    }

    @Override
    public Drawing draw(RateSpec spec, Canvas canvas) {
        NumberAxis up = CountAxis.of(spec.caption().unit(), (long) Math.ceil(highest(spec)), 0.1, canvas);
        XYPlot plot = ScenePlot.of(
                PeriodTicks.of(
                        spec.points().stream().map(RateSpec.Point::period).toList(),
                        LimitLines.room(spec.limits(), canvas),
                        canvas),
                up,
                canvas,
                scene -> paint(scene, spec));
        return new Drawing(Style.bare(plot, canvas), canvas.width(), 110 + canvas.textSize() * 15);
    }

    private static double highest(RateSpec spec) {
        DoubleStream points = spec.points().stream()
                .flatMapToDouble(point -> DoubleStream.of(
                        point.count(),
                        point.interval().map(range -> range.high()).orElse(0.0)));
        DoubleStream limit = spec.limits().stream().mapToDouble(limits -> limits.high());
        return DoubleStream.concat(points, limit).max().orElse(1);
    }

    private static void paint(Scene scene, RateSpec spec) {
        spec.limits().ifPresent(limits -> LimitLines.draw(scene, limits));
        FreeLabels labels =
                new FreeLabels(scene, BundledFonts.bold(scene.canvas().textSize() * 0.86f));
        for (int i = 0; i < spec.points().size(); i++) {
            labels.keep(point(scene, i, spec.points().get(i)));
        }
        name(scene, spec, labels, true);
        if (spec.points().size() <= MOST_LABELLED) {
            name(scene, spec, labels, false);
        }
    }

    private static void name(Scene scene, RateSpec spec, FreeLabels labels, boolean signals) {
        for (int i = 0; i < spec.points().size(); i++) {
            RateSpec.Point point = spec.points().get(i);
            if (point.signal() == signals) {
                labels.write(
                        Long.toString(point.count()),
                        scene.x(i),
                        scene.y(point.count()),
                        scene.canvas().textSize() * (signals ? RADIUS * 2.4 : RADIUS * 1.8),
                        signals ? Ink.ACCENT : Ink.TEXT);
            }
        }
    }

    private static Rectangle2D point(Scene scene, int place, RateSpec.Point point) {
        double x = scene.x(place);
        double y = scene.y(point.count());
        point.interval().ifPresent(range -> {
            scene.line(x, scene.y(range.low()), x, scene.y(range.high()), Ink.MAIN, Style.HAIRLINE);
            scene.line(x - 3, scene.y(range.low()), x + 3, scene.y(range.low()), Ink.MAIN, Style.HAIRLINE);
            scene.line(x - 3, scene.y(range.high()), x + 3, scene.y(range.high()), Ink.MAIN, Style.HAIRLINE);
        });
        double radius = scene.canvas().textSize() * RADIUS;
        if (point.signal()) {
            scene.ring(x, y, radius * 1.9, Ink.ACCENT, Style.STRONG);
        }
        scene.dot(x, y, radius, point.signal() ? Ink.ACCENT : Ink.MAIN);
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
