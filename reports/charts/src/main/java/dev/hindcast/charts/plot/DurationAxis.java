package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A logarithmic axis of seconds whose ticks are those of clocks and calendars, not powers of ten. */
@SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
public final class DurationAxis extends LogAxis {
    private static final NavigableMap<Double, String> COARSE = new TreeMap<>(Map.ofEntries(
            Map.entry(1.0, "1 s"),
            Map.entry(10.0, "10 s"),
            Map.entry(60.0, "1 min"),
            Map.entry(600.0, "10 min"),
            Map.entry(3_600.0, "1 h"),
            Map.entry(6 * 3_600.0, "6 h"),
            Map.entry(86_400.0, "1 d"),
            Map.entry(7 * 86_400.0, "1 w"),
            Map.entry(30 * 86_400.0, "30 d"),
            Map.entry(365 * 86_400.0, "1 y"),
            Map.entry(3_650 * 86_400.0, "10 y"),
            Map.entry(36_500 * 86_400.0, "100 y")));
    private static final NavigableMap<Double, String> FINE = new TreeMap<>(COARSE);
    /** Bounds of the axis when there is nothing to draw, in seconds. */
    private static final double EMPTY_LOW = 120;

    private static final double EMPTY_HIGH = 20_000;
    /** Spans below this factor have too few coarse ticks. */
    private static final double WIDE = 40;

    static {
        FINE.putAll(Map.of(
                30.0,
                "30 s",
                120.0,
                "2 min",
                300.0,
                "5 min",
                1_200.0,
                "20 min",
                1_800.0,
                "30 min",
                7_200.0,
                "2 h",
                3 * 3_600.0,
                "3 h",
                12 * 3_600.0,
                "12 h",
                2 * 86_400.0,
                "2 d",
                4 * 86_400.0,
                "4 d"));
    }

    private final NavigableMap<Double, String> ticks;

    /**
     * Prepares the axis.
     *
     * @param lowest smallest value drawn, in seconds; above zero
     * @param highest largest value drawn, not below the lowest
     */
    public DurationAxis(double lowest, double highest, Canvas canvas) {
        Style.axis(this, canvas);
        setAxisLineVisible(false);
        setMinorTickMarksVisible(false);
        ticks = highest / lowest < WIDE ? FINE : COARSE;
        // A tick beyond on both sides, so that nothing touches the frame.
        Double low = FINE.lowerKey(lowest);
        Double high = FINE.higherKey(highest);
        setRange(low == null ? lowest / 2 : low, high == null ? highest * 2 : high);
    }

    /** Returns an axis around the values, all above zero; one that fits incidents where there is none. */
    public static DurationAxis around(double[] seconds, Canvas canvas) {
        return new DurationAxis(
                DoubleStream.of(seconds).min().orElse(EMPTY_LOW),
                DoubleStream.of(seconds).max().orElse(EMPTY_HIGH),
                canvas);
    }

    /** Returns the values that bear a label. */
    public List<Double> labelled() {
        return List.copyOf(
                ticks.subMap(getLowerBound(), true, getUpperBound(), true).keySet());
    }

    @Override
    @SuppressWarnings("rawtypes") // As the overridden method declares it.
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return Ticks.of(ticks.subMap(getLowerBound(), true, getUpperBound(), true), this, dataArea, edge);
    }
}
