package dev.hindcast.ingest.document.front;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that front matter stands between, the first of which is the first of the text.
 *
 * @param signs three dashes or three plus signs
 * @param toml whether what stands between them is TOML, else YAML
 * @param start where it begins, in characters
 * @param end where it ends, or the end of the text if no line closes it
 * @param below where the text below begins
 * @param lines how many lines it all takes, the two included; 0 if no line closes it
 */
record Fence(String signs, boolean toml, int start, int end, int below, int lines) {
    /** Hugo and Statusfy also write {@code ---toml}. */
    private static final Pattern OPENING = Pattern.compile("(---|\\+\\+\\+)(?:(toml)|yaml)?[ \\t]*\\n");

    /** Absent where the text does not begin with one. */
    static Optional<Fence> in(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String signs = opening.group(1);
        boolean toml = signs.equals("+++") || opening.group(2) != null;
        int start = opening.end();
        int lines = 1;
        for (int at = start; at < text.length(); lines++) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            int next = end < 0 ? text.length() : end + 1;
            if (line.equals(signs) || line.equals("...") && signs.equals("---")) {
                return Optional.of(new Fence(signs, toml, start, at, next, lines + 1));
            }
            at = next;
        }
        return Optional.of(new Fence(signs, toml, start, text.length(), text.length(), 0));
    }

    boolean isClosed() {
        return lines > 0;
    }
}
