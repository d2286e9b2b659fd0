package dev.hindcast.ingest.document.mail;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of which each line knows where it stands in the file, also where its transport has cut or joined lines.
 *
 * @param lines in their order
 */
record LinedText(List<Line> lines) {
    /**
     * One of them.
     *
     * @param text the line
     * @param at its 1-based line in the file
     */
    record Line(String text, int at) {}

    LinedText {
        lines = List.copyOf(lines);
    }

    /** Returns a text whose lines all begin at one line of the file. */
    static LinedText at(int line, String text) {
        return new LinedText(text.lines().map(part -> new Line(part, line)).toList());
    }

    /** Returns the lines from one on, up to another. */
    LinedText part(int from, int to) {
        return new LinedText(lines.subList(from, to));
    }

    /** Returns the lines as they are read. */
    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Returns the line in the file of a line of the text, both 1-based. */
    int lineOf(int line) {
        return lines.isEmpty()
                ? 1
                : lines.get(Math.max(0, Math.min(line, lines.size()) - 1)).at();
    }

    /** Returns where it begins in the file. */
    int begin() {
        return lineOf(1);
    }
}
