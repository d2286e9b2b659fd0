package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Two axes and what a kind of chart draws between them. */
public final class ScenePlot {
    private ScenePlot() {}

    /**
     * Returns the plot.
     *
     * @param across the axis along the bottom
     * @param up the axis at the left
     * @param painter draws everything; called once for each drawing
     */
    public static XYPlot of(ValueAxis across, ValueAxis up, Canvas canvas, Consumer<Scene> painter) {
        // One point that nobody sees: a plot without data would not call its renderer.
        DefaultXYDataset once = new DefaultXYDataset();
        once.addSeries("once", new double[][] {{across.getLowerBound()}, {up.getLowerBound()}});
        XYPlot plot = new XYPlot(once, across, up, new Painting(painter, canvas));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(Style.HAIRLINE);
        return plot;
    }

    @SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
    private static final class Painting extends AbstractXYItemRenderer {
        private final transient Consumer<Scene> painter;
        private final transient Canvas canvas;

        Painting(Consumer<Scene> painter, Canvas canvas) {
            this.painter = painter;
            this.canvas = canvas;
        }

        @Override
        public void drawItem(
                Graphics2D g2,
                XYItemRendererState state,
                Rectangle2D dataArea,
                PlotRenderingInfo info,
                XYPlot plot,
                ValueAxis domainAxis,
                ValueAxis rangeAxis,
                XYDataset dataset,
                int series,
                int item,
                CrosshairState crosshairState,
                int pass) {
            painter.accept(new Scene(g2, dataArea, domainAxis, rangeAxis, canvas));
        }
    }
}
