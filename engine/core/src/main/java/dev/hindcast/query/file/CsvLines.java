package dev.hindcast.query.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.List;

/** Lines of a text, ended by LF; a CR before it stays. Lines may be given back. Not thread-safe. */
final class CsvLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final Reader text;
    private final char[] buffer = new char[1 << 16];
    private final ArrayDeque<String> givenBack = new ArrayDeque<>();
    private int at;
    private int end;
    private boolean begun;

    CsvLines(Reader text) {
        this.text = text;
    }

    /** Returns the next line, null after the last. */
    String next() throws IOException {
        if (!givenBack.isEmpty()) {
            return givenBack.pop();
        }
        StringBuilder line = new StringBuilder();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.append(buffer, from, at - from);
            if (at < end) {
                at++;
                return line.toString();
            }
        }
        return any ? line.toString() : null;
    }

    /** Takes lines back; they come again, in this order. */
    void giveBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.push(lines.get(i));
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = text.read(buffer);
        if (!begun && end > 0 && buffer[0] == BYTE_ORDER_MARK) {
            at = 1;
        }
        begun = true;
        return at < end || end > 0 && fill();
    }
}
