package dev.hindcast.charts.image;

import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.render.ChartRenderers;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Charts as SVG. Text stays text, presentation stays in attributes (so that a page whose policy forbids inline styles may show
 * it), and every id begins with a given prefix (so that several fit one page).
 */
public final class SvgImage {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgImage() {}

    /**
     * Returns one svg element with title and description.
     *
     * @param idPrefix beginning of every id in it; letters, digits and hyphens
     */
    public static String of(ChartSpec spec, Canvas canvas, String idPrefix) {
        Drawing drawing = ChartRenderers.draw(spec, canvas);
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new Ids(idPrefix));
        SVGGraphics2D g2 = new SVGGraphics2D(context, false);
        g2.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        Element root = g2.getRoot();
        TextLengths.measure(root);
        SvgCleaning.clean(root, idPrefix);
        SvgCleaning.label(root, spec, idPrefix, drawing);
        return SvgText.of(root);
    }

    /** Numbers ids from one for each drawing, where the default counts on through the process. */
    private static final class Ids extends SVGIDGenerator {
        private final String prefix;
        private int last;

        Ids(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + kind + ++last;
        }
    }
}
