package dev.hindcast.charts.render;

import dev.hindcast.charts.kind.BehaviourRenderer;
import dev.hindcast.charts.kind.BoxPlotRenderer;
import dev.hindcast.charts.kind.DotPlotRenderer;
import dev.hindcast.charts.kind.HeatMapRenderer;
import dev.hindcast.charts.kind.ParetoRenderer;
import dev.hindcast.charts.kind.PowerCurveRenderer;
import dev.hindcast.charts.kind.RateRenderer;
import dev.hindcast.charts.kind.ShareBarRenderer;
import dev.hindcast.charts.kind.StackedBarRenderer;
import dev.hindcast.charts.kind.SurvivalRenderer;
import dev.hindcast.charts.kind.TimelineRenderer;
import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Style;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;

/** Every renderer there is. */
public final class ChartRenderers {
    /** One for each kind of {@link ChartSpec}. */
    public static final List<ChartRenderer<?>> ALL = List.of(
            new StackedBarRenderer(),
            new BoxPlotRenderer(),
            new ParetoRenderer(),
            new ShareBarRenderer(),
            new RateRenderer(),
            new BehaviourRenderer(),
            new SurvivalRenderer(),
            new HeatMapRenderer(),
            new TimelineRenderer(),
            new PowerCurveRenderer(),
            new DotPlotRenderer());

    static {
        // The default adds up rounded widths, and what is set to the right then ends raggedly.
        TextUtils.setUseFontMetricsGetStringBounds(true);
    }

    private ChartRenderers() {}

    /** Returns the drawing of the specification on that canvas, with its caption where the canvas wants it. */
    public static Drawing draw(ChartSpec spec, Canvas canvas) {
        BundledFonts.install();
        for (ChartRenderer<?> renderer : ALL) {
            if (renderer.kind().isInstance(spec)) {
                Drawing drawing = draw(renderer, spec, canvas);
                return canvas.captioned() ? captioned(drawing, spec.caption(), canvas) : drawing;
            }
        }
        throw new IllegalArgumentException("nothing draws a " + spec.getClass().getSimpleName());
    }

    private static <S extends ChartSpec> Drawing draw(ChartRenderer<S> renderer, ChartSpec spec, Canvas canvas) {
        return renderer.draw(renderer.kind().cast(spec), canvas);
    }

    private static Drawing captioned(Drawing drawing, Caption caption, Canvas canvas) {
        JFreeChart chart = drawing.chart();
        var legend = chart.getLegend();
        // Titles are laid out in the order in which they were added: the key comes below the words.
        chart.clearSubtitles();
        Style.line(chart, caption.title(), true, RectangleEdge.TOP, canvas);
        Style.line(chart, caption.subtitle(), false, RectangleEdge.TOP, canvas);
        if (legend != null) {
            chart.addSubtitle(legend);
        }
        // At the bottom the first one added is the lowest.
        for (int i = caption.notes().size() - 1; i >= 0; i--) {
            Style.line(chart, caption.notes().get(i), false, RectangleEdge.BOTTOM, canvas);
        }
        int lines = 4 + caption.notes().size();
        return new Drawing(chart, drawing.width(), drawing.height() + lines * canvas.textSize() * 3 / 2);
    }
}
