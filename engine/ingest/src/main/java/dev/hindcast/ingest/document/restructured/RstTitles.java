package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds titles, whose level is told by the order in which their lines of signs first come. Not thread-safe. */
final class RstTitles {
    private static final String SIGNS = "=-~^\"'`#*+:._<>";
    private static final int SHORTEST = 3;

    private final List<String> styles = new ArrayList<>();

    /**
     * A title.
     *
     * @param level 1 is the highest
     * @param text as written
     * @param line its number
     * @param lines how many lines it takes
     */
    record Title(int level, String text, int line, int lines) {}

    /** Returns the title that begins with the next line, if one does. */
    Optional<Title> at(LineCursor cursor) {
        String first = cursor.peek();
        String second = cursor.peek(1);
        if (isRule(first) && !second.isBlank() && !isRule(second) && first.equals(cursor.peek(2))) {
            return Optional.of(new Title(level(first + "/"), second.strip(), cursor.line() + 1, 3));
        }
        boolean title = !first.isEmpty()
                && !Character.isWhitespace(first.charAt(0))
                && !isRule(first)
                && isRule(second)
                && second.length() * 3 >= first.length() * 2;
        return title ? Optional.of(new Title(level(second), first, cursor.line(), 2)) : Optional.empty();
    }

    /** Returns whether the line is nothing but one sign, over and over. */
    static boolean isRule(String line) {
        if (line.length() < SHORTEST || SIGNS.indexOf(line.charAt(0)) < 0) {
            return false;
        }
        return line.chars().allMatch(c -> c == line.charAt(0));
    }

    private int level(String rule) {
        String style = rule.charAt(0) + (rule.endsWith("/") ? "/" : "");
        if (!styles.contains(style)) {
            styles.add(style);
        }
        return styles.indexOf(style) + 1;
    }
}
