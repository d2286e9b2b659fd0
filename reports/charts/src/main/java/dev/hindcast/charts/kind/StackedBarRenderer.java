package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.CountAxis;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.PeriodAxis;
import dev.hindcast.charts.spec.StackedBarSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Stacked bars with the total on top. A period without incidents keeps its place and says 0. */
public final class StackedBarRenderer implements ChartRenderer<StackedBarSpec> {
    private static final double ROOM_FOR_TOTAL = 0.12;

    @Override
    public Class<StackedBarSpec> kind() {
        return StackedBarSpec.class;
    }

    @Override
    public Drawing draw(StackedBarSpec spec, Canvas given) {
        Canvas canvas = given.fitting(spec.periods().size());
        CategoryPlot plot = new CategoryPlot(
                dataset(spec),
                new PeriodAxis(spec.periods(), Map.of(), canvas),
                counts(spec, canvas),
                bars(spec, canvas));
        totals(plot, spec, canvas);
        JFreeChart chart = Style.bare(plot, canvas);
        Style.legend(chart, canvas);
        return new Drawing(chart, canvas.width(), 140 + canvas.textSize() * 16);
    }

    static DefaultCategoryDataset dataset(StackedBarSpec spec) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (StackedBarSpec.Layer layer : spec.layers()) {
            for (int i = 0; i < spec.periods().size(); i++) {
                long count = layer.counts().get(i);
                // A bar of no height would still draw its outline over the axis.
                dataset.addValue(
                        count == 0 ? null : count, layer.name(), spec.periods().get(i));
            }
        }
        return dataset;
    }

    private static NumberAxis counts(StackedBarSpec spec, Canvas canvas) {
        long highest = IntStream.range(0, spec.periods().size())
                .mapToLong(spec::total)
                .max()
                .orElse(0);
        return CountAxis.of(spec.caption().unit(), highest, ROOM_FOR_TOTAL, canvas);
    }

    private static org.jfree.chart.renderer.category.StackedBarRenderer bars(StackedBarSpec spec, Canvas canvas) {
        var bars = new org.jfree.chart.renderer.category.StackedBarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setMaximumBarWidth(0.09);
        bars.setDefaultLegendShape(Style.swatch(canvas));
        for (int i = 0; i < spec.layers().size(); i++) {
            bars.setSeriesPaint(i, Ink.step(spec.layers().get(i).step()).color());
            bars.setSeriesOutlinePaint(i, Ink.SURFACE.color());
            bars.setSeriesOutlineStroke(i, Style.HAIRLINE);
        }
        return bars;
    }

    private static void totals(CategoryPlot plot, StackedBarSpec spec, Canvas canvas) {
        for (int i = 0; i < spec.periods().size(); i++) {
            long total = spec.total(i);
            CategoryTextAnnotation text = new CategoryTextAnnotation(
                    Long.toString(total), spec.periods().get(i), total);
            text.setFont(BundledFonts.bold(canvas.textSize()));
            text.setPaint(total == 0 ? Ink.MUTED.color() : Ink.TEXT.color());
            text.setCategoryAnchor(CategoryAnchor.MIDDLE);
            text.setTextAnchor(TextAnchor.BOTTOM_CENTER);
            plot.addAnnotation(text);
        }
    }
}
