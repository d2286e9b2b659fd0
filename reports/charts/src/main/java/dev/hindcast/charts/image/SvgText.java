package dev.hindcast.charts.image;

/** SVG as it grows: elements, attributes, escaped text, numbers to a hundredth of a pixel. */
final class SvgText {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private final StringBuilder out;

    /** Begins a whole drawing. */
    static SvgText ofDrawing() {
        return new SvgText(1 << 14);
    }

    /** Begins a single element. A drawing asks for hundreds of those, so the room of a drawing for each would be millions of bytes. */
    static SvgText ofElement() {
        return new SvgText(1 << 7);
    }

    private SvgText(int room) {
        out = new StringBuilder(room);
    }

    SvgText open(String element) {
        out.append('<').append(element);
        return this;
    }

    SvgText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    SvgText attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
        return this;
    }

    /** Begins an attribute whose value follows in pieces. */
    SvgText begin(String name) {
        out.append(' ').append(name).append("=\"");
        return this;
    }

    SvgText end() {
        out.append('"');
        return this;
    }

    SvgText piece(char letter) {
        out.append(letter);
        return this;
    }

    /** Adds to the value of an attribute. */
    SvgText number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no place is called " + value);
        }
        long hundredths = Math.round(value * HUNDRED);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / HUNDRED);
        long rest = hundredths % HUNDRED;
        if (rest != 0) {
            out.append('.').append(rest / TEN);
            if (rest % TEN != 0) {
                out.append(rest % TEN);
            }
        }
        return this;
    }

    /** Ends an element without content. */
    void empty() {
        out.append("/>\n");
    }

    /** Ends the start of an element that has content. */
    SvgText content() {
        out.append('>');
        return this;
    }

    SvgText words(String text) {
        escape(text);
        return this;
    }

    void close(String element) {
        out.append("</").append(element).append(">\n");
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

    @Override
    public String toString() {
        return out.toString();
    }
}
