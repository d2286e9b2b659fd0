package dev.hindcast.charts.theme;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts share: a white ground, thin grid lines, no frames, text set left. */
public final class Style {
    /** Line of grid and axis. */
    public static final BasicStroke HAIRLINE = new BasicStroke(1f);
    /** Line of a limit or a reference. */
    public static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);
    /** Line of what carries a value. */
    public static final BasicStroke STRONG = new BasicStroke(2f);

    /** Line of a median. */
    public static final BasicStroke HEAVY = new BasicStroke(3f);

    private Style() {}

    /** Returns the patch of colour in a key. */
    public static Shape swatch(Canvas canvas) {
        double size = canvas.textSize() * 0.8;
        return new Rectangle2D.Double(-size / 2, -size / 2, size, size);
    }

    /** Returns a chart around the plot, without any decoration. */
    public static JFreeChart bare(CategoryPlot plot, Canvas canvas) {
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return around(plot, canvas);
    }

    /** Returns a chart around the plot, without any decoration. */
    public static JFreeChart bare(XYPlot plot, Canvas canvas) {
        plot.setRangeZeroBaselineVisible(false);
        plot.setDomainZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = around(plot, canvas);
        // The last label along the bottom is centred on the end of its axis.
        plot.setInsets(new RectangleInsets(canvas.textSize() * 0.6, 0, 0, canvas.textSize() * 1.5));
        return chart;
    }

    private static JFreeChart around(Plot plot, Canvas canvas) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(canvas.textSize() * 0.6, 0, 0, 0));
        JFreeChart chart = new JFreeChart(null, BundledFonts.bold(canvas.textSize()), plot, false);
        chart.setBackgroundPaint(Ink.SURFACE.color());
        chart.setBorderVisible(false);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        double margin = canvas.captioned() ? canvas.textSize() : canvas.textSize() * 0.3;
        chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
        return chart;
    }

    /** Sets the axis in the chart's text, without tick marks. */
    public static void axis(Axis axis, Canvas canvas) {
        axis.setTickLabelFont(BundledFonts.regular(canvas.textSize()));
        axis.setTickLabelPaint(Ink.MUTED.color());
        axis.setLabelFont(BundledFonts.regular(canvas.textSize()));
        axis.setLabelPaint(Ink.MUTED.color());
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Ink.AXIS.color());
        axis.setAxisLineStroke(HAIRLINE);
    }

    /** Adds a line of text above or below the plot. */
    public static void line(JFreeChart chart, String text, boolean strong, RectangleEdge edge, Canvas canvas) {
        float size = strong ? canvas.textSize() * 1.3f : canvas.textSize() * 0.93f;
        TextTitle title = new TextTitle(text, strong ? BundledFonts.bold(size) : BundledFonts.regular(size));
        title.setPaint(strong ? Ink.TEXT.color() : Ink.MUTED.color());
        title.setPosition(edge);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(new RectangleInsets(0, 0, canvas.textSize() * 0.5, 0));
        chart.addSubtitle(title);
    }

    /** Adds the key of the colours above the plot, on the left. */
    public static void legend(JFreeChart chart, Canvas canvas) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(BundledFonts.regular(canvas.textSize()));
        legend.setItemPaint(Ink.TEXT.color());
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 0, 2, 4));
        legend.setItemLabelPadding(new RectangleInsets(2, 0, 2, canvas.textSize()));
        legend.setPadding(new RectangleInsets(0, 0, canvas.textSize() * 0.5, 0));
        chart.addSubtitle(legend);
    }
}
