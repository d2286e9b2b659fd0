package dev.hindcast.charts.image;

import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.render.ChartRenderers;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Charts as PNG, at twice the nominal size so that they stay sharp on dense screens and paper. */
public final class PngImage {
    private static final int SCALE = 2;

    private PngImage() {}

    /** Returns the bytes of a PNG file. */
    public static byte[] of(ChartSpec spec, Canvas canvas) {
        Drawing drawing = ChartRenderers.draw(spec, canvas);
        BufferedImage image =
                new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        // Fractional metrics keep the layout the same at every size and equal to that of the SVG.
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.scale(SCALE, SCALE);
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        g2.dispose();
        return PngBytes.of(image);
    }
}
