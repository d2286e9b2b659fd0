package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.CountAxis;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.PeriodTicks;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.spec.RateSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Counts as dots with their intervals, and the limits across. */
public final class RateRenderer implements ChartRenderer<RateSpec> {
    /** More numbers than that would run into each other. */
    private static final int MOST_LABELLED = 24;

    @Override
    public Class<RateSpec> kind() {
        return RateSpec.class;
    }

    @Override
    public Drawing draw(RateSpec spec, Canvas canvas) {
        NumberAxis up = CountAxis.of(spec.caption().unit(), (long) Math.ceil(highest(spec)), 0.1, canvas);
        XYPlot plot = ScenePlot.of(
                PeriodTicks.of(
                        spec.points().stream().map(RateSpec.Point::period).toList(), canvas),
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
        for (int i = 0; i < spec.points().size(); i++) {
            RateSpec.Point point = spec.points().get(i);
            point(scene, i, point, point.signal() || spec.points().size() <= MOST_LABELLED);
        }
    }

    private static void point(Scene scene, int place, RateSpec.Point point, boolean labelled) {
        double x = scene.x(place);
        double y = scene.y(point.count());
        point.interval().ifPresent(range -> {
            scene.line(x, scene.y(range.low()), x, scene.y(range.high()), Ink.MAIN, Style.HAIRLINE);
            scene.line(x - 3, scene.y(range.low()), x + 3, scene.y(range.low()), Ink.MAIN, Style.HAIRLINE);
            scene.line(x - 3, scene.y(range.high()), x + 3, scene.y(range.high()), Ink.MAIN, Style.HAIRLINE);
        });
        double radius = scene.canvas().textSize() * 0.3;
        if (point.signal()) {
            scene.ring(x, y, radius * 1.9, Ink.ACCENT, Style.STRONG);
        }
        scene.dot(x, y, radius, point.signal() ? Ink.ACCENT : Ink.MAIN);
        if (labelled) {
            label(scene, x + radius * 1.6, y - radius, point);
        }
    }

    private static void label(Scene scene, double x, double y, RateSpec.Point point) {
        scene.text(
                Long.toString(point.count()),
                x,
                y,
                TextAnchor.BOTTOM_LEFT,
                point.signal() ? Ink.ACCENT : Ink.TEXT,
                BundledFonts.bold(scene.canvas().textSize() * 0.86f));
    }
}
