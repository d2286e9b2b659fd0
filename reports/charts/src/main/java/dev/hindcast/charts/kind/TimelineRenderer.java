package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.DayAxis;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.plot.TickAxis;
import dev.hindcast.charts.spec.TimelineSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import org.jfree.chart.plot.XYPlot;

/** A lane for each group: an open circle for what came first, a filled one for each time it came again. */
public final class TimelineRenderer implements ChartRenderer<TimelineSpec> {
    @Override
    public Class<TimelineSpec> kind() {
        return TimelineSpec.class;
    }

    @Override
    public Drawing draw(TimelineSpec spec, Canvas canvas) {
        XYPlot plot = ScenePlot.of(
                DayAxis.of(spec.first(), spec.last(), canvas),
                TickAxis.names(
                        spec.lanes().stream().map(TimelineSpec.Lane::name).toList(), canvas),
                canvas,
                scene -> paint(scene, spec));
        plot.setRangeGridlinesVisible(false);
        int height = Math.max(1, spec.lanes().size()) * canvas.textSize() * 2 + canvas.textSize() * 5;
        return new Drawing(Style.bare(plot, canvas), canvas.width(), height);
    }

    private static void paint(Scene scene, TimelineSpec spec) {
        double radius = scene.canvas().textSize() * 0.36;
        for (int i = 0; i < spec.lanes().size(); i++) {
            double y = scene.y(i);
            scene.line(scene.area().getMinX(), y, scene.area().getMaxX(), y, Ink.GRID, Style.HAIRLINE);
            var marks = spec.lanes().get(i).marks();
            if (marks.size() > 1) {
                double first = scene.x(marks.get(0).day().toEpochDay());
                double last = scene.x(marks.get(marks.size() - 1).day().toEpochDay());
                scene.line(first, y, last, y, Ink.MAIN, Style.STRONG);
            }
            for (TimelineSpec.Mark mark : marks) {
                double x = scene.x(mark.day().toEpochDay());
                scene.dot(x, y, radius, mark.repeat() ? Ink.ACCENT : Ink.SURFACE);
                scene.ring(x, y, radius, mark.repeat() ? Ink.ACCENT : Ink.MAIN, Style.STRONG);
            }
        }
    }
}
