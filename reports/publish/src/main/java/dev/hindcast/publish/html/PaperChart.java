package dev.hindcast.publish.html;

import dev.hindcast.charts.image.ChartPicture;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;

/**
 * The room of a chart on paper, in pixels.
 *
 * @param width that of the text
 * @param height in proportion
 */
public record PaperChart(int width, int height) {
    private static final int TEXT_WIDTH = 672;

    /** Returns the room the chart takes. */
    public static PaperChart of(ChartSpec chart) {
        ChartPicture picture = ChartPicture.of(chart, Canvas.PAGE);
        return new PaperChart(TEXT_WIDTH, picture.height() * TEXT_WIDTH / picture.width());
    }
}
