package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are indented under something.
 *
 * @param lines the lines without their indentation; may be empty
 * @param line the number of the first
 */
record RstIndented(List<String> lines, int line) {
    /** Takes the lines that are indented further than this; blank lines between them belong to them. */
    static RstIndented read(LineCursor cursor, int indent) {
        cursor.skipBlank();
        int line = cursor.line();
        List<String> lines = new ArrayList<>();
        int blank = 0;
        while (cursor.hasNext()) {
            String text = cursor.peek();
            if (!text.isEmpty() && LineCursor.indent(text) <= indent) {
                break;
            }
            blank = text.isEmpty() ? blank + 1 : 0;
            lines.add(text.strip());
            cursor.next();
        }
        return new RstIndented(new ArrayList<>(lines.subList(0, lines.size() - blank)), line);
    }
}
