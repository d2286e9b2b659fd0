package dev.hindcast.charts.image;

import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.render.ChartRenderers;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart that paints itself on any surface, such as a page of paper. */
public final class ChartPicture {
    private final Drawing drawing;

    private ChartPicture(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Prepares the picture. */
    public static ChartPicture of(ChartSpec spec, Canvas canvas) {
        return new ChartPicture(ChartRenderers.draw(spec, canvas));
    }

    /** Returns the width in pixels. */
    public int width() {
        return drawing.width();
    }

    /** Returns the height in pixels. */
    public int height() {
        return drawing.height();
    }

    /** Paints the picture with its upper left corner at the origin, one unit a pixel. */
    public void paint(Graphics2D g2) {
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, width(), height()));
    }
}
