package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.CountAxis;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars, the unstated first and apart; a line adds up the stated ones on an axis of its own, at the top. */
public final class ParetoRenderer implements ChartRenderer<ParetoSpec> {
    /** A category of this name keeps the unstated apart. */
    private static final String GAP = " ";

    @Override
    public Class<ParetoSpec> kind() {
        return ParetoSpec.class;
    }

    @Override
    public Drawing draw(ParetoSpec spec, Canvas canvas) {
        CategoryPlot plot =
                new CategoryPlot(counts(spec), names(canvas), countAxis(spec, canvas), new ParetoBars(spec));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(0, AxisLocation.BOTTOM_OR_LEFT);
        if (!spec.bars().isEmpty()) {
            addCumulative(plot, spec, canvas);
        }
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        // "100 %" is centred on the end of its axis.
        RectangleInsets insets = new RectangleInsets(canvas.textSize() * 0.6, 0, 0, canvas.textSize() * 1.2);
        int rows = spec.bars().size() + 2;
        int height = rows * canvas.textSize() * 2 + canvas.textSize() * 7;
        JFreeChart chart = Style.bare(plot, canvas);
        plot.setInsets(insets);
        return new Drawing(chart, canvas.width(), height);
    }

    static DefaultCategoryDataset counts(ParetoSpec spec) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        dataset.addValue(spec.unstated().count(), "unstated", label(spec.unstated()));
        dataset.addValue(null, "stated", GAP);
        spec.bars().forEach(bar -> dataset.addValue(bar.count(), "stated", label(bar)));
        return dataset;
    }

    static DefaultCategoryDataset cumulative(ParetoSpec spec) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        dataset.addValue(null, "cumulative", label(spec.unstated()));
        dataset.addValue(null, "cumulative", GAP);
        spec.bars().forEach(bar -> dataset.addValue(bar.cumulative(), "cumulative", label(bar)));
        return dataset;
    }

    private static void addCumulative(CategoryPlot plot, ParetoSpec spec, Canvas canvas) {
        plot.setDataset(1, cumulative(spec));
        plot.setRenderer(1, line());
        plot.setRangeAxis(1, shareAxis(canvas));
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
    }

    private static CategoryAxis names(Canvas canvas) {
        CategoryAxis axis = new CategoryAxis();
        Style.axis(axis, canvas);
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setMaximumCategoryLabelWidthRatio(0.6f);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.32);
        axis.setCategoryLabelPositionOffset(canvas.textSize() / 2);
        return axis;
    }

    private static NumberAxis countAxis(ParetoSpec spec, Canvas canvas) {
        long highest = Stream.concat(Stream.of(spec.unstated()), spec.bars().stream())
                .mapToLong(bar -> Math.max(bar.count(), (long) Math.ceil(end(spec, bar))))
                .max()
                .orElse(0);
        return CountAxis.of(spec.caption().unit(), highest, 0.04, canvas);
    }

    private static double end(ParetoSpec spec, ParetoSpec.Bar bar) {
        return bar.interval().map(Range::high).orElse(0.0) * spec.total();
    }

    private static NumberAxis shareAxis(Canvas canvas) {
        NumberAxis axis = new NumberAxis("added up, of those stated");
        Style.axis(axis, canvas);
        axis.setAxisLineVisible(false);
        axis.setTickLabelPaint(Ink.ACCENT.color());
        axis.setLabelPaint(Ink.ACCENT.color());
        axis.setRange(0, 1.04);
        axis.setTickUnit(
                new NumberTickUnit(0.5, new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        return axis;
    }

    private static LineAndShapeRenderer line() {
        LineAndShapeRenderer line = new LineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, Ink.ACCENT.color());
        line.setSeriesStroke(0, Style.STRONG);
        line.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        return line;
    }

    /** Name, count and share in one, before the bar: at its end they would meet the line. */
    private static String label(ParetoSpec.Bar bar) {
        return bar.name() + "  " + bar.label();
    }
}
