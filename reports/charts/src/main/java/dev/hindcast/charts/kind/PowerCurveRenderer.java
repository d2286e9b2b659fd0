package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.plot.SizeAxis;
import dev.hindcast.charts.plot.TickAxis;
import dev.hindcast.charts.spec.PowerCurveSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** The smallest visible cut against the number of incidents, which is drawn logarithmically. */
public final class PowerCurveRenderer implements ChartRenderer<PowerCurveSpec> {
    @Override
    public Class<PowerCurveSpec> kind() {
        return PowerCurveSpec.class;
    }

    @Override
    public Drawing draw(PowerCurveSpec spec, Canvas canvas) {
        double[] sizes = DoubleStream.concat(
                        spec.curves().stream().flatMap(c -> c.points().stream()).mapToDouble(PowerCurveSpec.Point::n),
                        spec.here().stream().mapToDouble(marker -> marker.at().n()))
                .toArray();
        SizeAxis across = new SizeAxis(
                spec.caption().unit(),
                DoubleStream.of(sizes).min().orElse(1),
                DoubleStream.of(sizes).max().orElse(1_000),
                canvas);
        XYPlot plot = ScenePlot.of(across, TickAxis.shares(canvas), canvas, scene -> paint(scene, spec));
        return new Drawing(Style.bare(plot, canvas), canvas.width(), 130 + canvas.textSize() * 16);
    }

    private static void paint(Scene scene, PowerCurveSpec spec) {
        for (PowerCurveSpec.Curve curve : spec.curves()) {
            Path2D path = new Path2D.Double();
            List<PowerCurveSpec.Point> points = curve.points();
            for (int i = 0; i < points.size(); i++) {
                double x = scene.x(points.get(i).n());
                double y = scene.y(points.get(i).change());
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            scene.outline(path, Ink.MAIN, Style.STRONG);
            if (!points.isEmpty()) {
                PowerCurveSpec.Point last = points.get(points.size() - 1);
                scene.text(
                        curve.name(),
                        scene.x(last.n()),
                        scene.y(last.change()) + 6,
                        TextAnchor.TOP_RIGHT,
                        Ink.MAIN,
                        scene.small());
            }
        }
        spec.here().ifPresent(marker -> here(scene, marker));
    }

    private static void here(Scene scene, PowerCurveSpec.Marker marker) {
        double x = scene.x(marker.at().n());
        double y = scene.y(marker.at().change());
        scene.line(x, y, x, scene.area().getMaxY(), Ink.ACCENT, Style.DASHED);
        scene.line(scene.area().getMinX(), y, x, y, Ink.ACCENT, Style.DASHED);
        scene.dot(x, y, scene.canvas().textSize() * 0.4, Ink.ACCENT);
        boolean left = x > scene.area().getCenterX();
        scene.text(
                marker.label(),
                left ? x - 8 : x + 8,
                y - 6,
                left ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT,
                Ink.ACCENT,
                BundledFonts.bold(scene.canvas().textSize() * 0.86f));
    }
}
