package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** An axis whose labels are given. */
@SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
public final class TickAxis extends NumberAxis {
    /** The part of the canvas that names at the left may take. */
    private static final double NAMES = 0.34;

    private final NavigableMap<Double, String> ticks;

    /**
     * Prepares the axis.
     *
     * @param low lower end
     * @param high upper end
     * @param ticks what stands where
     */
    public TickAxis(double low, double high, NavigableMap<Double, String> ticks, Canvas canvas) {
        Style.axis(this, canvas);
        setAxisLineVisible(false);
        setRange(low, high);
        this.ticks = new TreeMap<>(ticks);
    }

    /** Returns an axis of names from the top down, the first at 0; names too long for the canvas are cut. */
    public static TickAxis names(List<String> names, Canvas canvas) {
        NavigableMap<Double, String> ticks = new TreeMap<>();
        TickAxis axis = new TickAxis(-0.5, Math.max(1, names.size()) - 0.5, ticks, canvas);
        for (int i = 0; i < names.size(); i++) {
            axis.ticks.put((double) i, Scene.fitting(names.get(i), axis.getTickLabelFont(), canvas.width() * NAMES));
        }
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setInverted(true);
        return axis;
    }

    /** Returns an axis of shares from 0 to 100 %. */
    public static TickAxis shares(Canvas canvas) {
        NavigableMap<Double, String> ticks = new TreeMap<>();
        for (int percent = 0; percent <= 100; percent += 25) {
            ticks.put(percent / 100.0, percent + " %");
        }
        return new TickAxis(0, 1, ticks, canvas);
    }

    @Override
    @SuppressWarnings("rawtypes") // As the overridden method declares it.
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return Ticks.of(ticks.subMap(getLowerBound(), true, getUpperBound(), true), this, dataArea, edge);
    }
}
