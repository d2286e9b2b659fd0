package dev.hindcast.charts.image;

import dev.hindcast.charts.theme.BundledFonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A surface that writes down what is drawn on it, as SVG. Colours are plain ones, clips are boxes. */
final class SvgSurface extends VectorSurface {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final SvgText out;
    private final SvgClips clips;

    private SvgSurface(Graphics2D state, SvgText out, SvgClips clips) {
        super(state);
        this.out = out;
        this.clips = clips;
    }

    static SvgSurface of(SvgText out, SvgClips clips) {
        Graphics2D state = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        // Fractional metrics keep the layout equal to that of the picture.
        state.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return new SvgSurface(state, out, clips);
    }

    @Override
    public Graphics create() {
        return new SvgSurface((Graphics2D) state.create(), out, clips);
    }

    @Override
    public void draw(Shape shape) {
        clipped();
        SvgShapes.open(placed(shape), out).attribute("fill", "none").attribute("stroke", hex(getColor()));
        opacity("stroke-opacity");
        if (getStroke() instanceof BasicStroke stroke) {
            stroke(stroke);
        }
        out.empty();
    }

    @Override
    public void fill(Shape shape) {
        clipped();
        SvgShapes.open(placed(shape), out).attribute("fill", hex(getColor()));
        opacity("fill-opacity");
        out.empty();
    }

    /**
     * Writes the measured width beside every text. The layout rests on it: a viewer that falls back to another font, or hints this
     * one differently, then sets the text in the same room instead of running into its neighbours.
     */
    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        clipped();
        Font font = getFont();
        AffineTransform place = getTransform();
        out.open("text");
        if (place.getType() == AffineTransform.TYPE_IDENTITY) {
            out.attribute("x", x).attribute("y", y);
        } else {
            place.translate(x, y);
            matrix(place);
        }
        out.attribute("font-size", font.getSize2D());
        if (BundledFonts.isBold(font)) {
            out.attribute("font-weight", "bold");
        }
        out.attribute("fill", hex(getColor()));
        double width = font.getStringBounds(text, CONTEXT).getWidth();
        out.attribute("textLength", Math.max(1, Math.round(width))).attribute("lengthAdjust", "spacingAndGlyphs");
        out.content().words(text).close("text");
    }

    private void matrix(AffineTransform place) {
        double[] parts = new double[6];
        place.getMatrix(parts);
        out.begin("transform")
                .piece('m')
                .piece('a')
                .piece('t')
                .piece('r')
                .piece('i')
                .piece('x')
                .piece('(');
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.piece(' ');
            }
            out.number(parts[i]);
        }
        out.piece(')').end();
    }

    private Shape placed(Shape shape) {
        AffineTransform place = getTransform();
        return place.isIdentity() ? shape : place.createTransformedShape(shape);
    }

    private void stroke(BasicStroke stroke) {
        if (stroke.getLineWidth() != 1f) {
            out.attribute("stroke-width", stroke.getLineWidth());
        }
        if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
            out.attribute("stroke-linecap", stroke.getEndCap() == BasicStroke.CAP_ROUND ? "round" : "square");
        }
        if (stroke.getLineJoin() != BasicStroke.JOIN_MITER) {
            out.attribute("stroke-linejoin", stroke.getLineJoin() == BasicStroke.JOIN_ROUND ? "round" : "bevel");
        }
        if (stroke.getDashArray() != null) {
            out.begin("stroke-dasharray");
            for (float length : stroke.getDashArray()) {
                out.number(length).piece(' ');
            }
            out.end();
        }
    }

    private void opacity(String name) {
        int alpha = getColor().getAlpha();
        if (alpha < 255) {
            out.attribute(name, alpha / 255.0);
        }
    }

    /** Sees to it that what is written next lies in a group of the clip in force. */
    private void clipped() {
        Shape clip = getClip();
        clips.enter(clip == null ? null : placed(clip.getBounds2D()));
    }

    private static String hex(Color color) {
        return "#" + Integer.toHexString(color.getRGB() & 0xFFFFFF | 0x1000000).substring(1);
    }
}
