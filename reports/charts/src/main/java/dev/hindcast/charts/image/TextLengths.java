package dev.hindcast.charts.image;

import dev.hindcast.charts.theme.BundledFonts;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the measured width beside every text. The layout rests on it: a viewer that falls back to another font, or hints this one
 * differently, then sets the text in the same room instead of running into its neighbours.
 */
final class TextLengths {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private TextLengths() {}

    static void measure(Element root) {
        measure(root, 12, false);
    }

    private static void measure(Element element, float inheritedSize, boolean inheritedBold) {
        float size = element.hasAttribute("font-size")
                ? Float.parseFloat(element.getAttribute("font-size").replace("px", ""))
                : inheritedSize;
        boolean bold = element.hasAttribute("font-weight")
                ? element.getAttribute("font-weight").equals("bold")
                : inheritedBold;
        if (element.getTagName().equals("text")) {
            Font font = bold ? BundledFonts.bold(size) : BundledFonts.regular(size);
            double width =
                    font.getStringBounds(element.getTextContent(), CONTEXT).getWidth();
            element.setAttribute("textLength", Long.toString(Math.max(1, Math.round(width))));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                measure(inner, size, bold);
            }
        }
    }
}
