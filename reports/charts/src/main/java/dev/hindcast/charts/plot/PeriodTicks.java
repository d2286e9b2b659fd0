package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Periods along the bottom, the first at 0; where many stand close the names of some are left out. */
public final class PeriodTicks {
    private PeriodTicks() {}

    /** Returns the axis. */
    public static TickAxis of(List<String> periods, Canvas canvas) {
        NavigableMap<Double, String> ticks = new TreeMap<>();
        for (int i = 0; i < periods.size(); i++) {
            ticks.put((double) i, periods.get(i));
        }
        TickAxis axis = new TickAxis(-0.5, Math.max(1, periods.size()) - 0.5, ticks, canvas);
        axis.setAxisLineVisible(true);
        return axis;
    }
}
