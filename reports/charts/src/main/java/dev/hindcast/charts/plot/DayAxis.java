package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Canvas;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Calendar days, ticked at the first of months or years. */
public final class DayAxis {
    private static final long MOST_TICKS = 12;

    private DayAxis() {}

    /**
     * Returns the axis, in days since 1970-01-01.
     *
     * @param first day drawn
     * @param last day drawn, not before the first
     */
    public static TickAxis of(LocalDate first, LocalDate last, Canvas canvas) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
        long step = step(months);
        NavigableMap<Double, String> ticks = new TreeMap<>();
        LocalDate tick = first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % Math.min(step, 12));
        for (; !tick.isAfter(last); tick = tick.plusMonths(step)) {
            String label = tick.toString();
            ticks.put((double) tick.toEpochDay(), label.substring(0, label.length() - (step >= 12 ? 6 : 3)));
        }
        // A little air, so that the first and the last mark are not cut by the frame.
        double air = Math.max(1, (last.toEpochDay() - first.toEpochDay()) * 0.02);
        return new TickAxis(first.toEpochDay() - air, last.toEpochDay() + air, ticks, canvas);
    }

    /** Returns the months between ticks: 1, 3, 6, 12, 24, ... */
    private static long step(long months) {
        for (long step : new long[] {1, 3, 6}) {
            if (months / step <= MOST_TICKS) {
                return step;
            }
        }
        long step = 12;
        while (months / step > MOST_TICKS) {
            step *= 2;
        }
        return step;
    }
}
