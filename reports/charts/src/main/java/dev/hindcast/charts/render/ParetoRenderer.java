package dev.hindcast.charts.render;

import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars, the unstated first and apart; a line adds up the stated ones on an axis of its own, at the top. */
final class ParetoRenderer implements ChartRenderer<ParetoSpec> {
    /** A category of this name keeps the unstated apart. */
    private static final String GAP = " ";

    @Override
    public Class<ParetoSpec> kind() {
        return ParetoSpec.class;
    }

    @Override
    public Drawing draw(ParetoSpec spec, Canvas canvas) {
        CategoryPlot plot = new CategoryPlot(counts(spec), names(canvas), countAxis(spec, canvas), bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(1, cumulative(spec));
        plot.setRenderer(1, line());
        plot.setRangeAxis(1, shareAxis(canvas));
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRangeAxisLocation(0, AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        labels(plot, spec, canvas);
        int rows = spec.bars().size() + 2;
        return new Drawing(
                Style.bare(plot, canvas), canvas.width(), rows * canvas.textSize() * 2 + canvas.textSize() * 7);
    }

    static DefaultCategoryDataset counts(ParetoSpec spec) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        dataset.addValue(spec.unstated().count(), "unstated", spec.unstated().name());
        dataset.addValue(null, "stated", GAP);
        spec.bars().forEach(bar -> dataset.addValue(bar.count(), "stated", bar.name()));
        return dataset;
    }

    static DefaultCategoryDataset cumulative(ParetoSpec spec) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        dataset.addValue(null, "cumulative", spec.unstated().name());
        dataset.addValue(null, "cumulative", GAP);
        spec.bars().forEach(bar -> dataset.addValue(bar.cumulative(), "cumulative", bar.name()));
        return dataset;
    }

    private static CategoryAxis names(Canvas canvas) {
        CategoryAxis axis = new CategoryAxis();
        Style.axis(axis, canvas);
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setMaximumCategoryLabelWidthRatio(0.6f);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.28);
        return axis;
    }

    private static NumberAxis countAxis(ParetoSpec spec, Canvas canvas) {
        NumberAxis axis = new NumberAxis(spec.caption().unit());
        Style.axis(axis, canvas);
        axis.setAxisLineVisible(false);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        long highest = spec.unstated().count();
        for (ParetoSpec.Bar bar : spec.bars()) {
            highest = Math.max(highest, bar.count());
        }
        // Room for the words at the end of the longest bar.
        axis.setRange(0, Math.max(1, highest) * (canvas.width() < 600 ? 1.5 : 1.2));
        return axis;
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

    private static BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setItemMargin(0);
        bars.setSeriesPaint(0, Ink.UNSTATED.color());
        bars.setSeriesPaint(1, Ink.MAIN.color());
        return bars;
    }

    private static LineAndShapeRenderer line() {
        LineAndShapeRenderer line = new LineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, Ink.ACCENT.color());
        line.setSeriesStroke(0, Style.STRONG);
        line.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        return line;
    }

    private static void labels(CategoryPlot plot, ParetoSpec spec, Canvas canvas) {
        label(plot, spec.unstated(), canvas);
        spec.bars().forEach(bar -> label(plot, bar, canvas));
    }

    private static void label(CategoryPlot plot, ParetoSpec.Bar bar, Canvas canvas) {
        CategoryTextAnnotation text = new CategoryTextAnnotation("  " + bar.label(), bar.name(), bar.count());
        text.setFont(BundledFonts.regular(canvas.textSize()));
        text.setPaint(Ink.TEXT.color());
        text.setCategoryAnchor(CategoryAnchor.MIDDLE);
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(text);
    }
}
