package dev.hindcast.charts.plot;

import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;

/**
 * Draws one kind of chart.
 *
 * @param <S> the kind
 */
public interface ChartRenderer<S extends ChartSpec> {
    /** Returns the kind it draws. */
    Class<S> kind();

    /** Returns the chart with the size it wants, without title and notes. */
    Drawing draw(S spec, Canvas canvas);
}
