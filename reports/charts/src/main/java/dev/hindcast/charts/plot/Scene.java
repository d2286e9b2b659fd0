package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * The area of a chart while it is drawn: places by the values of the axes, and a few strokes in the theme's inks.
 *
 * @param g2 what is drawn on
 * @param area within the axes
 * @param across the axis along the bottom
 * @param up the axis at the left
 * @param canvas sizes
 */
public record Scene(Graphics2D g2, Rectangle2D area, ValueAxis across, ValueAxis up, Canvas canvas) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Returns the place of a value of the axis along the bottom. */
    public double x(double value) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /** Returns the place of a value of the axis at the left. */
    public double y(double value) {
        return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** Draws a straight line between two places. */
    public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
        outline(new Line2D.Double(x1, y1, x2, y2), ink, stroke);
    }

    /** Draws the line of a shape. */
    public void outline(Shape shape, Ink ink, Stroke stroke) {
        g2.setPaint(ink.color());
        g2.setStroke(stroke);
        g2.draw(shape);
    }

    /** Fills a shape. */
    public void fill(Shape shape, Ink ink) {
        g2.setPaint(ink.color());
        g2.fill(shape);
    }

    /** Fills a rectangle between two corners. */
    public void box(double x1, double y1, double x2, double y2, Ink ink) {
        fill(new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)), ink);
    }

    /** Draws a filled circle. */
    public void dot(double x, double y, double radius, Ink ink) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
    }

    /** Draws an open circle. */
    public void ring(double x, double y, double radius, Ink ink, Stroke stroke) {
        outline(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink, stroke);
    }

    /** Writes one line of text. */
    public void text(String text, double x, double y, TextAnchor anchor, Ink ink, Font font) {
        g2.setPaint(ink.color());
        g2.setFont(font);
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }

    /** Returns the font of labels within the chart. */
    public Font small() {
        return small(canvas);
    }

    /** Returns the font of labels within a chart on that canvas. */
    public static Font small(Canvas canvas) {
        return BundledFonts.regular(canvas.textSize() * 0.86f);
    }

    /** Returns the width of a text. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Returns as much of the text as fits a width, with an ellipsis where something is left out. */
    public static String fitting(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
