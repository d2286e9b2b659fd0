package dev.hindcast.cli.run;

import dev.hindcast.cli.text.TerminalText;
import java.io.PrintWriter;

/**
 * Where a command speaks: data to one stream, everything else to the other.
 *
 * @param data standard output; nothing but results
 * @param messages standard error
 * @param quiet whether notes are left out
 * @param terminal whether messages go to a terminal, where a bar may move
 */
public record Console(PrintWriter data, PrintWriter messages, boolean quiet, boolean terminal) {
    /** Says something worth knowing that is no result. */
    public void note(String message) {
        if (!quiet) {
            warn(message);
        }
    }

    /** Says something that must be known even with {@code --quiet}. */
    public void warn(String message) {
        messages.println(TerminalText.visible(message));
        messages.flush();
    }
}
