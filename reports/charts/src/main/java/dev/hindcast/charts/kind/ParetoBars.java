package dev.hindcast.charts.kind;

import dev.hindcast.charts.spec.ParetoSpec;
import dev.hindcast.charts.spec.Range;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** Bars that end in the interval of their share. Stacked, so that each of the two series has the whole height of its row. */
@SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
final class ParetoBars extends StackedBarRenderer {
    private static final int CAP = 4;
    /** The unstated, and the row that keeps it apart. */
    private static final int BEFORE_THE_STATED = 2;

    private final transient ParetoSpec spec;

    ParetoBars(ParetoSpec spec) {
        this.spec = spec;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setSeriesPaint(0, Ink.UNSTATED.color());
        setSeriesPaint(1, Ink.MAIN.color());
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        if (dataset.getValue(row, column) == null) {
            return;
        }
        interval(column).ifPresent(range -> {
            double y =
                    domainAxis.getCategoryMiddle(column, dataset.getColumnCount(), dataArea, plot.getDomainAxisEdge());
            double low = rangeAxis.valueToJava2D(range.low() * spec.total(), dataArea, plot.getRangeAxisEdge());
            double high = rangeAxis.valueToJava2D(range.high() * spec.total(), dataArea, plot.getRangeAxisEdge());
            g2.setPaint(Ink.TEXT.color());
            g2.setStroke(Style.HAIRLINE);
            g2.draw(new Line2D.Double(low, y, high, y));
            g2.draw(new Line2D.Double(low, y - CAP, low, y + CAP));
            g2.draw(new Line2D.Double(high, y - CAP, high, y + CAP));
        });
    }

    private Optional<Range> interval(int column) {
        if (column == 0) {
            return spec.unstated().interval();
        }
        return column < BEFORE_THE_STATED
                ? Optional.empty()
                : spec.bars().get(column - BEFORE_THE_STATED).interval();
    }
}
