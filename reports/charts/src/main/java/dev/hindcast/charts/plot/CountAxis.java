package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Style;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Whole numbers from zero in a handful of round steps. */
public final class CountAxis {
    private static final int MOST_TICKS = 7;

    private CountAxis() {}

    /**
     * Returns the axis.
     *
     * @param unit what is counted
     * @param highest largest value drawn; an empty chart still gets an axis
     * @param headroom part of the largest value left free beyond it
     */
    public static NumberAxis of(String unit, long highest, double headroom, Canvas canvas) {
        NumberAxis axis = new NumberAxis(unit);
        Style.axis(axis, canvas);
        axis.setAxisLineVisible(false);
        long top = Math.max(1, highest);
        axis.setRange(0, top * (1 + headroom));
        axis.setTickUnit(
                new NumberTickUnit(step(top), new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        return axis;
    }

    /** Returns the smallest of 1, 2, 5, 10, 20, 50, ... that needs no more than a handful of ticks. */
    public static long step(long highest) {
        long power = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (highest / (factor * power) <= MOST_TICKS) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
