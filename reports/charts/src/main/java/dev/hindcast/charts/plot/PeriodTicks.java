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
        return of(periods, 0, canvas);
    }

    /**
     * Returns an axis with room after the last period.
     *
     * @param room in pixels, about
     */
    public static TickAxis of(List<String> periods, double room, Canvas canvas) {
        NavigableMap<Double, String> ticks = new TreeMap<>();
        for (int i = 0; i < periods.size(); i++) {
            ticks.put((double) i, periods.get(i));
        }
        int places = Math.max(1, periods.size());
        double more = places * room / (canvas.width() - room - canvas.textSize() * 4);
        TickAxis axis = new TickAxis(-0.5, places - 0.5 + more, ticks, canvas);
        axis.setAxisLineVisible(true);
        return axis;
    }
}
