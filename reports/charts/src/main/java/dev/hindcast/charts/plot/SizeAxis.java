package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A logarithmic axis of how many, ticked at 1, 2, 5, 10, 20, 50, ... */
@SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
public final class SizeAxis extends LogAxis {
    private final NavigableMap<Double, String> ticks = new TreeMap<>();

    /**
     * Prepares the axis.
     *
     * @param unit what is counted
     * @param lowest smallest number drawn, above zero
     * @param highest largest number drawn
     */
    public SizeAxis(String unit, double lowest, double highest, Canvas canvas) {
        super(unit);
        Style.axis(this, canvas);
        setMinorTickMarksVisible(false);
        setRange(lowest / 1.15, Math.max(lowest * 2, highest * 1.15));
        for (long power = 1; power <= highest * 1.15; power *= 10) {
            for (long factor : new long[] {1, 2, 5}) {
                ticks.put((double) (factor * power), Long.toString(factor * power));
            }
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // As the overridden method declares it.
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return Ticks.of(ticks.subMap(getLowerBound(), true, getUpperBound(), true), this, dataArea, edge);
    }
}
