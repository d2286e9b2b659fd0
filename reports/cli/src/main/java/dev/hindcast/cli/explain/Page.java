package dev.hindcast.cli.explain;

import dev.hindcast.cli.text.TerminalText;
import java.io.PrintWriter;

/**
 * Lines of at most a hundred characters.
 *
 * @param to where they go
 */
record Page(PrintWriter to) {
    private static final int WIDTH = 100;
    private static final int MARGIN = 22;

    void line(String text) {
        to.println(TerminalText.visible(text));
    }

    /** Prints a name with what there is to say of it beside it, wrapped under itself. */
    void entry(String name, String text) {
        String label = "  " + TerminalText.visible(name.replaceAll("\\s+", " "));
        StringBuilder line = new StringBuilder(label.length() > WIDTH ? label.substring(0, WIDTH - 1) + "…" : label);
        if (line.length() >= MARGIN) {
            to.println(line);
            line.setLength(0);
        }
        line.append(" ".repeat(MARGIN - line.length()));
        int empty = line.length();
        for (String word : TerminalText.visible(text).split("\\s+")) {
            String rest = word;
            if (line.length() > empty && line.length() + 1 + rest.length() > WIDTH) {
                to.println(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(MARGIN));
                empty = MARGIN;
            }
            for (; rest.length() > WIDTH - MARGIN; rest = rest.substring(WIDTH - MARGIN)) {
                to.println(" ".repeat(MARGIN) + rest.substring(0, WIDTH - MARGIN));
            }
            line.append(line.length() > empty ? " " : "").append(rest);
        }
        to.println(line.toString().stripTrailing());
    }
}
