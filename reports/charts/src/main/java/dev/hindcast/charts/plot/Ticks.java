package dev.hindcast.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Labels of an axis; along the bottom those that would run into their neighbour are left out. */
final class Ticks {
    private Ticks() {}

    static List<NumberTick> of(
            NavigableMap<Double, String> labels, ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
        boolean across = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = across ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<NumberTick> ticks = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Double, String> label : labels.entrySet()) {
            String text = label.getValue();
            if (across) {
                double half = Scene.width(text, axis.getTickLabelFont()) / 2;
                double middle = axis.valueToJava2D(label.getKey(), area, edge);
                text = middle - half < end ? "" : text;
                end = text.isEmpty()
                        ? end
                        : middle + half + axis.getTickLabelFont().getSize2D() * 0.6;
            }
            ticks.add(new NumberTick(label.getKey(), text, anchor, anchor, 0.0));
        }
        return ticks;
    }
}
