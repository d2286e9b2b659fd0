package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.TextLine;
import java.util.List;
import java.util.regex.Pattern;

/** What an editor broke because the line was full still belongs to the line. */
final class WrappedLines {
    /** Nobody breaks lines as short as this for want of room. */
    private static final int NARROWEST = 50;

    /** So many lines around it tell how wide a text is, and so far a value goes on. */
    private static final int MOST = 20;

    private static final Pattern BEGINS_TIME = Pattern.compile("[\\[(~]{0,2}\\d{1,4}[-/:.]\\d");

    private WrappedLines() {}

    /** Returns, with a blank before it, how the value of a label goes on in the lines below; empty if it does not. */
    static String after(List<TextLine> all, int from, String value) {
        if (value.isEmpty() || from + 1 == all.size()) {
            return "";
        }
        int first = Math.max(0, from - MOST);
        List<TextLine> lines = all.subList(first, Math.min(all.size(), from + MOST));
        int at = from - first;
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        StringBuilder more = new StringBuilder();
        int next = at + 1;
        while (next < lines.size() && width >= NARROWEST && goesOn(lines.get(next - 1), lines.get(next), width)) {
            more.append(' ').append(lines.get(next).text());
            next++;
        }
        return more.toString();
    }

    private static boolean goesOn(TextLine line, TextLine next, int width) {
        int blank = next.text().indexOf(' ');
        int word = blank < 0 ? next.text().length() : blank;
        return line.text().length() + 1 + word > width
                && next.lead().isEmpty()
                && !BEGINS_TIME.matcher(next.text()).lookingAt()
                && Label.of(next).isEmpty();
    }
}
