package dev.hindcast.ingest.document.markup;

import dev.hindcast.ingest.document.ParseLimits;

/** Goes through the lines of a text, each without the blanks at its end. Not thread-safe. */
public final class LineCursor {
    private static final int TAB = 4;

    private final String[] lines;
    private final int longest;
    private int at;

    /** Begins at the first line. */
    public LineCursor(String text, ParseLimits limits) {
        this.lines = text.split("\n", -1);
        this.longest = limits.lineChars();
    }

    /** Returns whether there are lines left. */
    public boolean hasNext() {
        return at < lines.length;
    }

    /** Returns how many lines the text has. */
    public int lines() {
        return lines.length;
    }

    /** Returns the number of the next line, 1-based. */
    public int line() {
        return at + 1;
    }

    /** Returns the next line and stays before it; empty after the last. */
    public String peek() {
        return peek(0);
    }

    /** Returns a line further on, or for a negative distance one further back; empty outside the text. */
    public String peek(int ahead) {
        int index = at + ahead;
        if (index < 0 || index >= lines.length) {
            return "";
        }
        String line = lines[index];
        return (line.length() > longest ? line.substring(0, longest) : line).stripTrailing();
    }

    /** Returns the next line and goes past it. */
    public String next() {
        String line = peek();
        at++;
        return line;
    }

    /** Goes past the next lines for as long as they are blank. */
    public void skipBlank() {
        while (hasNext() && peek().isEmpty()) {
            at++;
        }
    }

    /** Returns how far a line is indented, a tab counted as four blanks. */
    public static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
