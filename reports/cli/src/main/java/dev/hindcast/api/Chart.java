package dev.hindcast.api;

import dev.hindcast.charts.image.PngImage;
import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A chart as a picture.
 *
 * @param spec what is drawn
 */
public record Chart(ChartSpec spec) {
    /** Returns the picture, twice as large as it is meant to be shown; notebooks show it in place. */
    public BufferedImage image() {
        try {
            return ImageIO.read(new ByteArrayInputStream(PngImage.of(spec, Canvas.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("what was just drawn cannot be read", e);
        }
    }

    /** Returns the picture as SVG. */
    public String svg() {
        return SvgImage.of(spec, Canvas.FILE, spec.id());
    }
}
