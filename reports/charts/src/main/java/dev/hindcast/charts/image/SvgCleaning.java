package dev.hindcast.charts.image;

import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.BundledFonts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the generator's output fit for a page: unique ids, colours as {@code #rrggbb}, font fall-backs, words for readers. */
final class SvgCleaning {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private SvgCleaning() {}

    static void clean(Element element, String idPrefix) {
        if (element.getAttribute("id").equals("genericDefs")) {
            // The one id that the generator fixes.
            element.setAttribute("id", idPrefix + "-defs");
        }
        for (String name : List.of("fill", "stroke")) {
            if (element.hasAttribute(name)) {
                element.setAttribute(name, hex(element.getAttribute(name)));
            }
        }
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", BundledFonts.FAMILIES);
        }
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                clean(inner, idPrefix);
            } else if (child.getNodeType() == Node.COMMENT_NODE) {
                element.removeChild(child);
            }
            child = next;
        }
    }

    static void label(Element root, ChartSpec spec, String idPrefix, Drawing drawing) {
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
        words(root, "desc", idPrefix, spec.description());
        words(root, "title", idPrefix, spec.caption().title());
    }

    private static void words(Element root, String name, String idPrefix, String text) {
        Element element = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), name);
        element.setAttribute("id", idPrefix + "-" + name);
        element.appendChild(root.getOwnerDocument().createTextNode(text));
        root.insertBefore(element, root.getFirstChild());
    }

    private static String hex(String colour) {
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Integer.parseInt(rgb.group(1)),
                    Integer.parseInt(rgb.group(2)),
                    Integer.parseInt(rgb.group(3)));
        }
        return colour.equals("white") ? "#ffffff" : colour;
    }
}
