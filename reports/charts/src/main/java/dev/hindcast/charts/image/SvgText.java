package dev.hindcast.charts.image;

import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes an element as text: attributes in the order of their names, one element a line, without a prologue. */
final class SvgText {
    private final StringBuilder out = new StringBuilder(1 << 14);

    private SvgText() {}

    static String of(Element root) {
        SvgText text = new SvgText();
        text.write(root);
        return text.out.toString();
    }

    private void write(Element element) {
        out.append('<').append(element.getTagName());
        attributes(element).forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value);
            out.append('"');
        });
        if (element.getFirstChild() == null) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                escape(child.getNodeValue());
            }
        }
        out.append("</").append(element.getTagName()).append(">\n");
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        return sorted;
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        });
    }

    /** What XML 1.0 can carry; anything else would make the whole file unreadable. */
    private static boolean allowed(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
