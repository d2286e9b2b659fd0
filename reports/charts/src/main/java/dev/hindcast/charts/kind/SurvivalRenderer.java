package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.DurationAxis;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.plot.TickAxis;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.charts.spec.SurvivalSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Steps on a logarithmic axis of time: the band below, then the curves, a tick for each incident still open. */
public final class SurvivalRenderer implements ChartRenderer<SurvivalSpec> {
    private static final List<Ink> INKS = List.of(Ink.MAIN, Ink.ACCENT);

    @Override
    public Class<SurvivalSpec> kind() {
        return SurvivalSpec.class;
    }

    @Override
    public Drawing draw(SurvivalSpec spec, Canvas canvas) {
        double[] drawn = spec.curves().stream()
                .flatMapToDouble(curve -> DoubleStream.concat(
                        curve.steps().stream().mapToDouble(SurvivalSpec.Step::seconds),
                        curve.open().stream().mapToDouble(Double::doubleValue)))
                .filter(value -> value > 0)
                .toArray();
        DurationAxis across = DurationAxis.around(drawn, canvas);
        // Both axes have a name for the corner; they must not touch.
        across.setTickLabelInsets(new RectangleInsets(canvas.textSize() * 0.5, 0, 0, 0));
        // Room for a line for each curve: anywhere below, a curve may run.
        double head = lineHeight(canvas) * spec.curves().size();
        double height = canvas.textSize() * 15;
        TickAxis shares = TickAxis.shares(canvas);
        shares.setUpperBound(1 + head / height);
        XYPlot plot = ScenePlot.of(across, shares, canvas, scene -> paint(scene, spec));
        return new Drawing(Style.bare(plot, canvas), canvas.width(), (int) (120 + height + head));
    }

    private static void paint(Scene scene, SurvivalSpec spec) {
        if (!spec.curves().isEmpty()) {
            band(scene, spec.curves().get(0));
        }
        for (int i = 0; i < spec.curves().size(); i++) {
            curve(scene, spec.curves().get(i), INKS.get(i % INKS.size()));
            label(scene, spec.curves().get(i), i, INKS.get(i % INKS.size()));
        }
    }

    private static void band(Scene scene, SurvivalSpec.Curve curve) {
        for (int i = 0; i < curve.steps().size(); i++) {
            SurvivalSpec.Step step = curve.steps().get(i);
            double right = i + 1 < curve.steps().size()
                    ? scene.x(curve.steps().get(i + 1).seconds())
                    : scene.x(last(curve));
            step.band().ifPresent(range -> rectangle(scene, scene.x(step.seconds()), right, range));
        }
    }

    private static void rectangle(Scene scene, double left, double right, Range range) {
        scene.box(left, scene.y(range.high()), right, scene.y(range.low()), Ink.MAIN_TINT);
    }

    /** How far the curve is known: to its last step or the longest open incident. */
    private static double last(SurvivalSpec.Curve curve) {
        return DoubleStream.concat(
                        curve.steps().stream().mapToDouble(SurvivalSpec.Step::seconds),
                        curve.open().stream().mapToDouble(Double::doubleValue))
                .max()
                .orElse(1);
    }

    private static void curve(Scene scene, SurvivalSpec.Curve curve, Ink ink) {
        Path2D path = new Path2D.Double();
        path.moveTo(scene.area().getMinX(), scene.y(1));
        double share = 1;
        for (SurvivalSpec.Step step : curve.steps()) {
            path.lineTo(scene.x(step.seconds()), scene.y(share));
            path.lineTo(scene.x(step.seconds()), scene.y(step.share()));
            share = step.share();
        }
        path.lineTo(scene.x(last(curve)), scene.y(share));
        scene.outline(path, ink, Style.STRONG);
        for (double seconds : curve.open()) {
            double y = scene.y(shareAt(curve, seconds));
            scene.line(scene.x(seconds), y - 5, scene.x(seconds), y + 5, ink, Style.STRONG);
        }
    }

    private static double shareAt(SurvivalSpec.Curve curve, double seconds) {
        double share = 1;
        for (SurvivalSpec.Step step : curve.steps()) {
            share = step.seconds() <= seconds ? step.share() : share;
        }
        return share;
    }

    private static double lineHeight(Canvas canvas) {
        return canvas.textSize() * 1.5;
    }

    /** Above the curves, which may be anywhere below. */
    private static void label(Scene scene, SurvivalSpec.Curve curve, int place, Ink ink) {
        float size = scene.canvas().textSize() * 0.93f;
        double y = scene.area().getMinY() + lineHeight(scene.canvas()) * place;
        String text = Scene.fitting(
                curve.name() + ": " + curve.label(),
                BundledFonts.bold(size),
                scene.area().getWidth());
        scene.text(text, scene.area().getMaxX(), y, TextAnchor.TOP_RIGHT, ink, BundledFonts.bold(size));
    }
}
