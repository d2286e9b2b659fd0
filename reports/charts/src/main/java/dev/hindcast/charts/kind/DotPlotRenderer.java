package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.CountAxis;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.plot.TickAxis;
import dev.hindcast.charts.spec.DotPlotSpec;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** A filled dot with its interval for the estimate, an open one for the raw figure, words where both were refused. */
public final class DotPlotRenderer implements ChartRenderer<DotPlotSpec> {
    @Override
    public Class<DotPlotSpec> kind() {
        return DotPlotSpec.class;
    }

    @Override
    public Drawing draw(DotPlotSpec spec, Canvas canvas) {
        TickAxis names =
                TickAxis.names(spec.rows().stream().map(DotPlotSpec.Row::name).toList(), canvas);
        // Half a row more at the top for the name of the reference.
        names.setRange(-1.1, Math.max(1, spec.rows().size()) - 0.5);
        XYPlot plot = ScenePlot.of(
                CountAxis.of(spec.caption().unit(), (long) Math.ceil(highest(spec)), 0.06, canvas),
                names,
                canvas,
                scene -> paint(scene, spec));
        int height = (Math.max(1, spec.rows().size()) * 2 + 6) * canvas.textSize();
        return new Drawing(Style.bare(plot, canvas), canvas.width(), height);
    }

    private static double highest(DotPlotSpec spec) {
        return spec.rows().stream()
                .flatMapToDouble(row -> DoubleStream.of(
                        row.value().orElse(0),
                        row.raw().orElse(0),
                        row.interval().map(Range::high).orElse(0.0)))
                .max()
                .orElse(1);
    }

    private static void paint(Scene scene, DotPlotSpec spec) {
        spec.reference().ifPresent(reference -> {
            double x = scene.x(reference.value());
            scene.line(x, scene.area().getMinY(), x, scene.area().getMaxY(), Ink.MUTED, Style.DASHED);
            scene.text(reference.label(), x + 4, scene.area().getMinY(), TextAnchor.TOP_LEFT, Ink.MUTED, scene.small());
        });
        for (int i = 0; i < spec.rows().size(); i++) {
            row(scene, i, spec.rows().get(i));
        }
    }

    private static void row(Scene scene, int place, DotPlotSpec.Row row) {
        double y = scene.y(place);
        double radius = scene.canvas().textSize() * 0.32;
        if (row.value().isEmpty()) {
            scene.text(row.label(), scene.x(0) + 4, y, TextAnchor.CENTER_LEFT, Ink.MUTED, scene.small());
            return;
        }
        row.interval()
                .ifPresent(
                        range -> scene.line(scene.x(range.low()), y, scene.x(range.high()), y, Ink.MAIN, Style.STRONG));
        row.raw().ifPresent(raw -> {
            scene.dot(scene.x(raw), y, radius, Ink.SURFACE);
            scene.ring(scene.x(raw), y, radius, Ink.MUTED, Style.HAIRLINE);
        });
        scene.dot(scene.x(row.value().getAsDouble()), y, radius, Ink.MAIN);
    }
}
