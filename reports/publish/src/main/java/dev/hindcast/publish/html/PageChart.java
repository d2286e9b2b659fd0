package dev.hindcast.publish.html;

import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;

/**
 * A chart drawn twice, for a desk and for a telephone; the style sheet shows the one that fits.
 *
 * @param wide for wide windows and paper
 * @param narrow for narrow windows; empty where so many periods would not fit, and the wide one scrolls
 */
public record PageChart(String wide, String narrow) {
    /** Returns both drawings. */
    public static PageChart of(ChartSpec chart) {
        boolean fits = Canvas.NARROW.fitting(chart.slots()).equals(Canvas.NARROW);
        return new PageChart(
                SvgImage.of(chart, Canvas.PAGE, chart.id()),
                fits ? SvgImage.of(chart, Canvas.NARROW, chart.id() + "-narrow") : "");
    }
}
