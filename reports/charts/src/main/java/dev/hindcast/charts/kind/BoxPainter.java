package dev.hindcast.charts.kind;

import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws one box, or the few points, of each period. */
@SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
final class BoxPainter extends AbstractCategoryItemRenderer {
    private final transient BoxPlotSpec spec;
    private final transient Canvas canvas;

    BoxPainter(BoxPlotSpec spec, Canvas canvas) {
        this.spec = spec;
        this.canvas = canvas;
    }

    /** One period's place: its middle, its width, and the way from seconds to a height. */
    private record Slot(
            Graphics2D g2, double middle, double width, Rectangle2D area, ValueAxis axis, CategoryPlot plot) {
        double y(double seconds) {
            // What lies below the axis, such as a quartile of zero, ends at its foot.
            return axis.valueToJava2D(Math.max(seconds, axis.getLowerBound()), area, plot.getRangeAxisEdge());
        }
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
        BoxPlotSpec.Box box = spec.boxes().get(column);
        int columns = dataset.getColumnCount();
        double middle = domainAxis.getCategoryMiddle(column, columns, dataArea, plot.getDomainAxisEdge());
        Slot slot = new Slot(g2, middle, dataArea.getWidth() / columns, dataArea, rangeAxis, plot);
        box.shape().ifPresent(shape -> box(slot, shape));
        points(slot, box);
        if (box.isEmpty()) {
            absent(slot, box.incidents() == 0 ? "0" : "no value");
        }
    }

    private void box(Slot slot, BoxPlotSpec.Shape shape) {
        Graphics2D g2 = slot.g2();
        double half = Math.min(slot.width() * 0.32, canvas.textSize() * 1.6);
        double left = slot.middle() - half;
        g2.setStroke(Style.HAIRLINE);
        g2.setPaint(Ink.MAIN.color());
        g2.draw(new Line2D.Double(slot.middle(), slot.y(shape.low()), slot.middle(), slot.y(shape.high())));
        cap(slot, half / 2, slot.y(shape.low()));
        cap(slot, half / 2, slot.y(shape.high()));
        double top = slot.y(shape.p75());
        Rectangle2D body = new Rectangle2D.Double(left, top, 2 * half, Math.max(1, slot.y(shape.p25()) - top));
        g2.setPaint(Ink.MAIN_TINT.color());
        g2.fill(body);
        g2.setPaint(Ink.MAIN.color());
        g2.draw(body);
        g2.setStroke(Style.HEAVY);
        cap(slot, half, slot.y(shape.median()));
        label(slot, half, shape);
    }

    private static void cap(Slot slot, double half, double y) {
        slot.g2().draw(new Line2D.Double(slot.middle() - half, y, slot.middle() + half, y));
    }

    /** Beside the box where there is room; the table has it in any case. */
    private void label(Slot slot, double half, BoxPlotSpec.Shape shape) {
        Graphics2D g2 = slot.g2();
        g2.setFont(BundledFonts.regular(canvas.textSize() * 0.86f));
        double width = g2.getFontMetrics().stringWidth(shape.label());
        if (width + 8 <= slot.width() / 2 - half) {
            g2.setPaint(Ink.TEXT.color());
            TextUtils.drawAlignedString(
                    shape.label(),
                    g2,
                    (float) (slot.middle() + half + 4),
                    (float) slot.y(shape.median()),
                    TextAnchor.CENTER_LEFT);
        }
    }

    /** Beside each other in turn, so that equal values do not hide behind one another. */
    private void points(Slot slot, BoxPlotSpec.Box box) {
        boolean few = box.shape().isEmpty();
        double radius = canvas.textSize() * (few ? 0.3 : 0.16);
        double step = few ? 0 : Math.min(slot.width() * 0.07, canvas.textSize() * 0.35);
        Graphics2D g2 = slot.g2();
        g2.setPaint(few ? Ink.MAIN.color() : Ink.POINT.color());
        g2.setStroke(few ? Style.STRONG : Style.HAIRLINE);
        for (int i = 0; i < box.points().size(); i++) {
            double x = slot.middle() + (i % 5 - 2) * step;
            double y = slot.y(box.points().get(i));
            g2.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    private void absent(Slot slot, String words) {
        Graphics2D g2 = slot.g2();
        g2.setFont(BundledFonts.regular(canvas.textSize() * 0.93f));
        g2.setPaint(Ink.MUTED.color());
        boolean upright = g2.getFontMetrics().stringWidth(words) > slot.width() - 4;
        float y = (float) (slot.area().getMaxY() - canvas.textSize() * 0.7);
        TextUtils.drawRotatedString(
                words,
                g2,
                (float) slot.middle(),
                y,
                upright ? TextAnchor.CENTER_LEFT : TextAnchor.BOTTOM_CENTER,
                upright ? -Math.PI / 2 : 0,
                upright ? TextAnchor.CENTER_LEFT : TextAnchor.BOTTOM_CENTER);
    }
}
