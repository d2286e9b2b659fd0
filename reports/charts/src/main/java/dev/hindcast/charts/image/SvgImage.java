package dev.hindcast.charts.image;

import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.render.ChartRenderers;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import java.awt.geom.Rectangle2D;

/**
 * Charts as SVG. Text stays text, presentation stays in attributes (so that a page whose policy forbids inline styles may show
 * it), and every id begins with a given prefix (so that several fit one page). Written while it is drawn: a report has four
 * drawings of each chart, and a document tree for each took half of its time.
 */
public final class SvgImage {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Java's limit for pointed corners; that of SVG is lower. */
    private static final int MITER_LIMIT = 10;

    private SvgImage() {}

    /**
     * Returns one svg element with title and description.
     *
     * @param idPrefix beginning of every id in it; letters, digits and hyphens
     */
    public static String of(ChartSpec spec, Canvas canvas, String idPrefix) {
        Drawing drawing = ChartRenderers.draw(spec, canvas);
        SvgText out = SvgText.ofDrawing();
        begin(drawing, idPrefix, out);
        words("title", idPrefix, spec.caption().title(), out);
        words("desc", idPrefix, spec.description(), out);
        SvgClips clips = new SvgClips(out, idPrefix);
        SvgSurface surface = SvgSurface.of(out, clips);
        drawing.chart().draw(surface, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        surface.dispose();
        clips.leave();
        out.close("svg");
        return out.toString();
    }

    private static void begin(Drawing drawing, String idPrefix, SvgText out) {
        out.open("svg")
                .attribute("xmlns", NAMESPACE)
                .attribute("width", drawing.width())
                .attribute("height", drawing.height())
                .attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height())
                .attribute("role", "img")
                .attribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc")
                .attribute("font-family", BundledFonts.FAMILIES)
                .attribute("stroke-miterlimit", MITER_LIMIT)
                // Labels keep apart by two spaces what belongs together by one.
                .attribute("xml:space", "preserve")
                .content();
    }

    private static void words(String element, String idPrefix, String text, SvgText out) {
        out.open(element)
                .attribute("id", idPrefix + "-" + element)
                .content()
                .words(text)
                .close(element);
    }
}
